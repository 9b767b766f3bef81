# shellcheck shell=sh disable=SC2154
# What the launcher of a checkout and the one of a distribution share: finding Java, archives of classes, starting. Whoever reads this in has set
#   jar       the jar of the commands, which names what else they need
#   serving   the class path of serve
#   beside    the folder for archives of classes
#   sample    a table of projects to train with
#   package   what to install where Java is missing

say() {
  printf '%s\n' "$@" >&2
}

# Ends with what is missing ($1) and how to get it ($2).
missing() {
  say "hengzhun: 缺少 $1。请先安装，例如在 Debian/Ubuntu 上：" \
      "hengzhun: $1 is missing. Install it first, on Debian/Ubuntu:" \
      "  sudo apt-get install $2"
  exit 1
}

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=java
fi

# Without a locale, Java would not understand Chinese file names.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  '' | C | POSIX) LC_ALL=C.UTF-8; export LC_ALL ;;
esac

# Refuses a folder whose jars no class path can name.
require_plain_path() {
  case $1 in
    *:*)
      say "hengzhun: 路径 $1 里有冒号，Java 的类路径在那里断开；请换一个文件夹" \
          "hengzhun: the path $1 holds a colon, where Java parts its class path; choose another folder"
      exit 1
      ;;
  esac
}

# Ends unless there is a Java of 17 or later.
require_java() {
  command -v "$java" >/dev/null 2>&1 || missing 'Java 17（java）' "$package"
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  case $version in
    1.* | '' | [1-9] | 1[0-6]) missing "Java 17（现为 ${version:-未知}）" "$package" ;;
  esac
}

# The folder of archives in the cache of this user, in the variable cache; empty where the user has none.
find_cache() {
  cache=
  case ${XDG_CACHE_HOME:-} in
    /*) cache=$XDG_CACHE_HOME ;;
    *) case ${HOME:-} in /?*) cache=$HOME/.cache ;; esac ;;
  esac
  [ -z "$cache" ] || cache=$cache/hengzhun/classes/$(printf %s "$jar" | cksum | tr ' ' -)
}

# Runs the usual work of $1, commands or serve, in the folder $2 with the option of Java $3, which writes the archive $new.
rehearse() {
  kind=$1 folder=$2 writing=$3
  if [ "$kind" = serve ]; then
    set -- -cp "$serving" org.hengzhun.rest.Training "$sample"
  else
    set -- -XX:+UseSerialGC -cp "$jar" org.hengzhun.cli.Training "$sample"
  fi
  (cd "$folder" && "$java" "$writing" -Xlog:disable -XX:-CreateCoredumpOnCrash \
    -XX:ErrorFile="$folder/$kind-training.log" -Dfile.encoding=UTF-8 "$@") >/dev/null 2>&1 </dev/null && [ -f "$new" ]
}

# Trains for $1, commands or serve, into the folder $2. From Java 25 on what is kept ready is a cache that holds classes linked and what was
# learned of them (JEP 514); where Java is older, or makes none, an archive of classes.
train() {
  new=$2/$1.new.$$
  rm -f "$2/$1.aot" "$2/$1.jsa"
  made=
  case $version in
    1[7-9] | 2[0-4]) ;;
    *) ! rehearse "$1" "$2" -XX:AOTCacheOutput="$new" || made=aot ;;
  esac
  [ -n "$made" ] || ! rehearse "$1" "$2" -XX:ArchiveClassesAtExit="$new" || made=jsa
  [ -z "$made" ] || mv -f "$new" "$2/$1.$made" 2>/dev/null
  rm -f "$new" "$new.config"
  printf '%s\n' "$print" >"$2/$1.trained" 2>/dev/null
}

# Whether the folder $2 has been trained for $1 with this Java and these jars.
trained() {
  [ -f "$2/$1.trained" ] && [ "$(cat "$2/$1.trained" 2>/dev/null)" = "$print" ]
}

# Puts the option that names what is kept ready for $1 into the variable archive, and how it is to be taken into sharing; made where that may
# be written: beside the jars, else in the cache. It only makes starting faster: whatever goes wrong with it, the command runs without.
find_archive() {
  print=$(LC_ALL=C ls -lnL "$jar" "$(command -v "$java")" 2>/dev/null)
  find_trained "$1"
  archive=-XX:SharedArchiveFile=$found/$1.jsa sharing=-Xshare:auto
  [ -f "$found/$1.aot" ] || return
  case "${HENGZHUN_JAVA_OPTS:-} ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-}" in
    # Java does not start with both.
    *-Xshare* | *SharedArchiveFile* | *-XX:AOT*) archive=-Xshare:auto ;;
    # What is called java may be a script that starts an older one today, which would not know the option.
    *) archive=-XX:AOTCache=$found/$1.aot sharing=-XX:+IgnoreUnrecognizedVMOptions ;;
  esac
}

# Puts the folder of what is kept ready for $1 into the variable found.
find_trained() {
  found=$beside
  trained "$1" "$found" && return
  # Which Java it is has to be asked of a Java nobody has trained with only.
  require_java
  if mkdir -p "$found" 2>/dev/null && [ -w "$found" ]; then
    train "$1" "$found"
    return
  fi
  find_cache
  [ -n "$cache" ] || return
  if ! trained "$1" "$cache"; then
    (umask 077 && mkdir -p "$cache") 2>/dev/null && [ -O "$cache" ] || return
    train "$1" "$cache"
  fi
  found=$cache
}

# What of the output somebody looks at, and how wide that is: Java cannot tell one output from the other.
find_terminal() {
  HENGZHUN_TERMINAL=
  [ ! -t 1 ] || HENGZHUN_TERMINAL=out
  [ ! -t 2 ] || HENGZHUN_TERMINAL=$HENGZHUN_TERMINAL,err
  export HENGZHUN_TERMINAL
  if [ -n "$HENGZHUN_TERMINAL" ] && [ -z "${COLUMNS:-}" ] && size=$({ stty size </dev/tty; } 2>/dev/null); then
    COLUMNS=${size#* }
    export COLUMNS
  fi
}

# The server runs long and wide: both compilers, a collector for many threads, a bound to its memory, and its own libraries, which no
# other command carries along.
serve() {
  find_archive serve
  heap=-Xmx1g
  case ${HENGZHUN_JAVA_OPTS:-} in
    *-Xmx* | *-XX:Max*) heap= ;;
  esac
  # shellcheck disable=SC2086  # several options in one variable are meant, and none may be empty
  exec "$java" $heap "$sharing" "$archive" -Xlog:disable -Dfile.encoding=UTF-8 \
    -Djdk.console=java.base ${HENGZHUN_JAVA_OPTS:-} -cp "$serving" org.hengzhun.cli.Hengzhun "$@"
}

# Runs the command given.
run() {
  find_terminal
  [ "${1:-}" != serve ] || serve "$@"
  find_archive commands
  # Small inputs are done before the second compiler of the JVM pays; a large table is read twice as fast with it.
  compiler=-XX:TieredStopAtLevel=1
  for word in "$@"; do
    case $word in
      -) compiler= ;;
      -*) ;;
      *) if [ -f "$word" ] && [ -n "$(find -L "$word" -size +2000 2>/dev/null)" ]; then compiler=; fi ;;
    esac
  done
  # shellcheck disable=SC2086  # several options in one variable are meant, and none may be empty
  exec "$java" -XX:+UseSerialGC $compiler "$sharing" "$archive" -Xlog:disable \
    -Dfile.encoding=UTF-8 -Djdk.console=java.base ${HENGZHUN_JAVA_OPTS:-} -cp "$jar" org.hengzhun.cli.Hengzhun "$@"
}
