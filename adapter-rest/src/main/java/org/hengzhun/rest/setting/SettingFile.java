package org.hengzhun.rest.setting;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;

/**
 * A file of settings: {@code name = value} a line, in UTF-8, and remarks in lines that begin with {@code #}. Nothing is quoted and
 * nothing escaped, so that a path of Windows is written as it is; and what is wrong has a line, which {@code Properties} forgets.
 */
final class SettingFile {

    private static final String MARK = "\uFEFF";

    private final Path file;
    private final Problems problems;
    private final Map<Setting, Integer> lines = new EnumMap<>(Setting.class);
    private final ImmutableList.Builder<Said> said = ImmutableList.builder();

    private SettingFile(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What it says, in its order; what cannot be read is added to the problems. */
    static ImmutableList<Said> read(Said where, Problems problems) {
        SettingFile reading = new SettingFile(Path.of(where.value()), problems);
        reading.read(where);
        return reading.said.build();
    }

    private void read(Said where) {
        try {
            List<String> all = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int index = 0; index < all.size(); index++) {
                String line = all.get(index);
                line(index + 1, (index == 0 && line.startsWith(MARK) ? line.substring(1) : line).strip());
            }
        } catch (NoSuchFileException none) {
            problems.add(where, "没有这个设置文件；请核对路径", "is no file; check the path of the file of settings");
        } catch (CharacterCodingException other) {
            problems.add(where, "不是 UTF-8 编码；请用 UTF-8 另存", "is not UTF-8; save it as UTF-8");
        } catch (IOException unreadable) {
            problems.add(where, "读不了；请核对它是不是文件、有没有权限", "cannot be read; check that it is a file and its permissions");
        }
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 0) {
            problems.add(
                    "%s 第 %d 行（%s）应写作 名称 = 值".formatted(file, number, line),
                    "line %d of %s (%s) must be name = value".formatted(number, file, line));
            return;
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        Setting.ofKey(key).ifPresentOrElse(setting -> add(setting, number, value), () -> unknown(key, number));
    }

    private void add(Setting setting, int number, String value) {
        Integer before = lines.putIfAbsent(setting, number);
        if (before != null && !setting.several()) {
            problems.add(
                    "%s 第 %d 行又写了 %s，第 %d 行已有；请删去一个".formatted(file, number, setting.key(), before),
                    "%s in line %d of %s appears twice, already in line %d; remove one"
                            .formatted(setting.key(), number, file, before));
            return;
        }
        Bilingual place = new Bilingual(
                "%s 第 %d 行的 %s".formatted(file, number, setting.key()),
                "%s in line %d of %s".formatted(setting.key(), number, file));
        Path folder = file.toAbsolutePath().getParent();
        said.add(new Said(setting, value, place, folder == null ? Path.of("") : folder));
    }

    private void unknown(String key, int number) {
        DidYouMean near = DidYouMean.of(key, Setting.ofFiles().stream().map(Setting::key))
                .or("；hengzhun serve --print-config 列出所有设置", "; hengzhun serve --print-config lists all settings");
        problems.add(
                "%s 第 %d 行：没有设置 %s%s".formatted(file, number, key, near.zh()),
                "line %d of %s: there is no setting %s%s".formatted(number, file, key, near.en()));
    }
}
