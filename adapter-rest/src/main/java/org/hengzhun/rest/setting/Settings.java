package org.hengzhun.rest.setting;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What an operator said of a server. Of one setting the words of the command are heard before the environment, and that before
 * the file; whoever is heard is heard alone. What is wrong is gathered until {@link #refuseWhatIsWrong}.
 */
public final class Settings {

    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    private final ListMultimap<Setting, Said> said =
            MultimapBuilder.enumKeys(Setting.class).arrayListValues().build();
    private final Problems problems = new Problems();

    private Settings() {}

    /**
     * Reads them.
     *
     * @param words such as {@code --port=8080}
     * @param variables of the environment
     */
    public static Settings of(List<String> words, Map<String, String> variables) {
        Settings settings = new Settings();
        settings.hear(settings.options(words));
        settings.hear(settings.variables(variables));
        settings.last(Setting.CONFIG).ifPresent(config -> settings.hear(SettingFile.read(config, settings.problems)));
        return settings;
    }

    private void hear(ImmutableList<Said> nearer) {
        ImmutableListMultimap.Builder<Setting, Said> heard = ImmutableListMultimap.builder();
        nearer.stream().filter(one -> !said.containsKey(one.setting())).forEach(one -> heard.put(one.setting(), one));
        said.putAll(heard.build());
    }

    private ImmutableList<Said> options(List<String> words) {
        ImmutableList.Builder<Said> found = ImmutableList.builder();
        for (String word : words) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value = equals < 0 ? "true" : word.substring(equals + 1);
            Setting.ofOption(name)
                    .ifPresentOrElse(
                            setting -> found.add(Said.byOption(setting, value)),
                            () -> problems.add("没有选项 %s".formatted(name), "there is no option %s".formatted(name)));
        }
        return found.build();
    }

    private ImmutableList<Said> variables(Map<String, String> variables) {
        ImmutableList.Builder<Said> found = ImmutableList.builder();
        new TreeMap<>(variables).forEach((name, value) -> {
            if (name.startsWith(Setting.VARIABLES) && !value.isBlank()) {
                Setting.ofVariable(name)
                        .ifPresentOrElse(
                                setting -> found.add(Said.byVariable(setting, value.strip())),
                                () -> unknownVariable(name));
            }
        });
        return found.build();
    }

    private void unknownVariable(String name) {
        DidYouMean near = DidYouMean.of(name, Arrays.stream(Setting.values()).map(Setting::variable))
                .or("；请删去它", "; remove it");
        problems.add(
                "环境变量 %s 不是任何设置%s".formatted(name, near.zh()),
                "the environment variable %s is no setting%s".formatted(name, near.en()));
    }

    private Optional<Said> last(Setting setting) {
        List<Said> all = said.get(setting);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Whether anybody said it. */
    public boolean has(Setting setting) {
        return said.containsKey(setting);
    }

    /** Its value as a file would say it. */
    String shown(Setting setting) {
        if (setting.several()) {
            return String.join(", ", each(setting).stream().map(Said::value).toList());
        }
        return text(setting);
    }

    /** Its value as it was said, or what it is otherwise. */
    public String text(Setting setting) {
        return last(setting).map(Said::value).orElse(setting.otherwise());
    }

    /** Its value where it fits, else what it is otherwise and a problem that says what it must be. */
    public String text(Setting setting, Predicate<String> fits, String mustZh, String mustEn) {
        Optional<Said> wrong = last(setting).filter(one -> !fits.test(one.value()));
        wrong.ifPresent(one -> problems.add(one, mustZh, mustEn));
        return wrong.isPresent() ? setting.otherwise() : text(setting);
    }

    /** A whole number from 0 to this. */
    public int whole(Setting setting, int most) {
        String text = text(
                setting,
                value -> isWhole(value, most),
                "应为 0 到 %d 的整数".formatted(most),
                "must be a whole number from 0 to %d".formatted(most));
        return Integer.parseInt(text);
    }

    private static boolean isWhole(String value, int most) {
        return value.matches("[0-9]{1,10}") && Long.parseLong(value) <= most;
    }

    /** Yes or no. */
    public boolean on(Setting setting) {
        return Boolean.parseBoolean(
                text(setting, value -> value.matches("true|false"), "应为 true 或 false", "must be true or false"));
    }

    /** A file or folder; of a file of settings relative to its folder. */
    public @Nullable Path path(Setting setting) {
        return last(setting).map(this::path).orElse(null);
    }

    private @Nullable Path path(Said one) {
        try {
            if (!one.value().isEmpty()) {
                return one.folder().resolve(one.value());
            }
        } catch (InvalidPathException wrong) {
            // Told below, in the same words as one that is empty.
        }
        problems.add(one, "应为文件或文件夹的路径", "must be the path of a file or folder");
        return null;
    }

    /** Those files or folders that fit; of others a problem says what they must be. */
    public ImmutableList<Path> paths(Setting setting, Predicate<Path> fits, String mustZh, String mustEn) {
        ImmutableList.Builder<Path> paths = ImmutableList.builder();
        for (Said one : each(setting)) {
            Path path = path(one);
            if (path != null && fits.test(path)) {
                paths.add(path);
            } else if (path != null) {
                problems.add(one, mustZh, mustEn);
            }
        }
        return paths.build();
    }

    /** Those values that fit; of others a problem says what they must be. */
    public ImmutableList<String> texts(Setting setting, Predicate<String> fits, String mustZh, String mustEn) {
        ImmutableList<Said> all = each(setting);
        all.stream().filter(one -> !fits.test(one.value())).forEach(one -> problems.add(one, mustZh, mustEn));
        return all.stream().map(Said::value).filter(fits).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Said> each(Setting setting) {
        return said.get(setting).stream()
                .flatMap(one -> COMMAS.splitToStream(one.value())
                        .map(value -> new Said(setting, value, one.place(), one.folder())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Adds what is wrong with a value that was said, after where. */
    public void wrong(Setting setting, String mustZh, String mustEn) {
        last(setting).ifPresent(one -> problems.add(one, mustZh, mustEn));
    }

    /** Adds what is wrong with several of them together. */
    public void wrong(RefusedException together) {
        problems.add(together.words());
    }

    /**
     * Ends the reading.
     *
     * @throws RefusedException with everything that is wrong, each with the place where it was said
     */
    public void refuseWhatIsWrong() {
        problems.refuse();
    }
}
