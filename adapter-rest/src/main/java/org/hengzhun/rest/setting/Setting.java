package org.hengzhun.rest.setting;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/**
 * One thing an operator may say of a server. Its name is an option of the command, a key of the file and, in capitals behind
 * {@value #VARIABLES}, an environment variable; help, the file that is printed and docs/serving.md are made from this table.
 */
public enum Setting {
    CONFIG(
            "config",
            "文件",
            "",
            "设置文件：每行一项，写作 名称 = 值，名称同下面各选项；选项优先于环境变量，环境变量优先于文件。",
            "file of settings, one a line: name = value (no setting of the file itself)"),
    HOST(
            "host",
            "地址",
            "127.0.0.1",
            "监听的地址，默认 127.0.0.1（只有本机能访问）；别的地址要同时给出密钥文件。",
            "address to listen on; any but this machine's own asks for `keys`"),
    PORT("port", "端口", "8080", "监听的端口，默认 8080；0 表示任选一个空闲的。", "port to listen on; 0 for any that is free"),
    BASE(
            "base",
            "路径",
            "",
            "所有地址前面加的路径，例如 /hengzhun；放在反向代理后面时用。",
            "path before every address, such as /hengzhun, for a server behind a proxy"),
    KEYS(
            "keys",
            "文件",
            "",
            "密钥文件：每行一个调用者，写作 名称 SHA-256；用 --new-key 得到这一行。改动自动生效。调用者在 Authorization: Bearer 里写密钥。",
            "file of keys, a caller a line; looked after while the server runs"),
    RATE("rate", "次数", "0", "每个调用者每秒最多几次请求；默认 0，不限。", "requests a second that one caller may make; 0 for any number"),
    CORS(
            "cors",
            "来源",
            "",
            true,
            "哪些网站的页面可以直接调用，例如 https://portal.example.gov.cn；可写多个，用逗号隔开。默认都不可以。",
            "pages of other servers whose scripts may ask, such as https://portal.example.gov.cn"),
    POLICIES(
            "policies",
            "文件夹",
            "",
            true,
            "另加的政策包，或装有多个政策包的文件夹，或打成的 .zip；编号相同的替换内置的。可写多个，用逗号隔开。改动自动生效。",
            "folders of policies, or zips, beside the shipped ones; looked after while the server runs"),
    TRUST(
            "trust",
            "证书",
            "",
            "只接受由这些证书签名的政策包（签过名的 .zip）：PEM 文件，或密钥库（密码在环境变量 HENGZHUN_TRUST_PASSWORD）。",
            "certificates whose policies alone are accepted: PEM, or a key store with its password in"
                    + " HENGZHUN_TRUST_PASSWORD"),
    DECISIONS(
            "decisions",
            "文件",
            "",
            "把每个项目的判定记到这个文件，每个一行，内容同 screen --receipt，可用 replay 复核。",
            "file that keeps every decision, a line each"),
    DECISIONS_SIZE(
            "decisions-size",
            "MB",
            "100",
            "判定记录多大就换一个文件，默认 100；写满的加上编号留着。",
            "megabytes of one file of decisions; full ones get a number and stay"),
    DECISIONS_MASKED(
            "decisions-masked",
            "",
            "false",
            "判定记录里不写项目名称、投资方、备注和数据来源，以 *** 代替。",
            "whether names are left out of decisions: true or false"),
    JOBS_WAITING("jobs-waiting", "个数", "32", "最多几个任务等待处理，默认 32。", "jobs that wait to be worked on"),
    JOBS_RUNNING(
            "jobs-running",
            "个数",
            "0",
            "同时处理几个任务；默认 0，即处理器个数的一半，至少 1。",
            "jobs worked on at once; 0 for half of the processors"),
    JOBS_DISK("jobs-disk", "MB", "4096", "全部任务最多占多少磁盘，默认 4096。", "megabytes on disk of all jobs together"),
    JOBS_KEPT("jobs-kept", "分钟", "60", "任务的结果保留多久，默认 60。", "minutes that the result of a job is kept"),
    TLS_KEYSTORE(
            "tls-keystore",
            "文件",
            "",
            "以 HTTPS 提供服务，用这个 PKCS#12 密钥库里的证书和私钥；密码在环境变量 HENGZHUN_TLS_PASSWORD，或用 --tls-password-file。换了证书自动生效。",
            "PKCS #12 key store with certificate and private key; with it the server speaks HTTPS"),
    TLS_PASSWORD_FILE(
            "tls-password-file",
            "文件",
            "",
            "存放密钥库密码的文件，读第一行。",
            "file whose first line is the password of the key store; else HENGZHUN_TLS_PASSWORD"),
    LANG("lang", "zh|en", "zh", "输出的语言，默认 zh。", "language in which the start of the server is reported: zh or en");

    /** What stands before the name of every variable. */
    public static final String VARIABLES = "HENGZHUN_SERVE_";

    private final String key;
    private final String label;
    private final String otherwise;
    private final boolean several;
    private final Bilingual words;

    Setting(String key, String label, String otherwise, String zh, String en) {
        this(key, label, otherwise, false, zh, en);
    }

    Setting(String key, String label, String otherwise, boolean several, String zh, String en) {
        this.key = key;
        this.label = label;
        this.otherwise = otherwise;
        this.several = several;
        this.words = new Bilingual(zh, en);
    }

    /** What it is called in the file; an option has two dashes before it. */
    public String key() {
        return key;
    }

    /** What its value is, in a word; empty for one that is said by its name alone. */
    public String label() {
        return label;
    }

    /** Its value unless something else is said; empty for none. */
    public String otherwise() {
        return otherwise;
    }

    /** Whether it may be said several times, and one saying hold several values with commas between. */
    public boolean several() {
        return several;
    }

    /** What it is. */
    public Bilingual words() {
        return words;
    }

    /** The option that says it. */
    public String option() {
        return "--" + key;
    }

    /** The environment variable that says it. */
    public String variable() {
        return VARIABLES + Ascii.toUpperCase(key).replace('-', '_');
    }

    /** Those that a file may hold: all but where the file is. */
    static ImmutableList<Setting> ofFiles() {
        return Arrays.stream(values()).filter(setting -> setting != CONFIG).collect(ImmutableList.toImmutableList());
    }

    static Optional<Setting> ofOption(String word) {
        return Arrays.stream(values())
                .filter(setting -> setting.option().equals(word))
                .findFirst();
    }

    static Optional<Setting> ofVariable(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(name))
                .findFirst();
    }

    static Optional<Setting> ofKey(String key) {
        return ofFiles().stream().filter(setting -> setting.key.equals(key)).findFirst();
    }
}
