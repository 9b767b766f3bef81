package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.rest.setting.Setting;
import org.hengzhun.rest.setting.SettingTable;
import org.hengzhun.rest.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator may say of a server, where, and what is refused. */
class SettingsTest {

    private static final Path PAGE = Path.of("..", "docs", "serving.md");

    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("serve.conf"), String.join("\n", lines) + "\n");
    }

    private static ServerSettings of(List<String> words, Map<String, String> variables) {
        return ServerSettings.of(Settings.of(words, variables), null);
    }

    private static String refusal(Language language, List<String> words, Map<String, String> variables) {
        try {
            of(words, variables);
        } catch (RefusedException refused) {
            return refused.words().in(language);
        }
        throw new AssertionError("nothing was refused");
    }

    @Test
    void anOptionIsHeardBeforeTheEnvironmentAndThatBeforeTheFileAndThatBeforeWhatIsUsual() throws IOException {
        String file = "--config=" + file("port = 3", "rate = 3", "base = /three");
        Map<String, String> variables = Map.of("HENGZHUN_SERVE_PORT", "2", "HENGZHUN_SERVE_RATE", "2");

        ServerSettings settings = of(List.of(file, "--port=1"), variables);

        assertThat(settings.port()).isEqualTo(1);
        assertThat(settings.rate()).isEqualTo(2);
        assertThat(settings.base()).isEqualTo("/three");
        assertThat(settings.host()).isEqualTo("127.0.0.1");
    }

    @Test
    void theEnvironmentNamesTheFileToo() throws IOException {
        Map<String, String> variables =
                Map.of("HENGZHUN_SERVE_CONFIG", file("port = 3").toString());

        assertThat(of(List.of(), variables).port()).isEqualTo(3);
        assertThat(of(List.of("--config=" + file("port = 4")), variables).port())
                .isEqualTo(4);
    }

    @Test
    void ofSeveralValuesWhoeverIsNearestSaysAll() throws IOException {
        String file = "--config=" + file("cors = https://a.cn, https://b.cn", "cors = https://c.cn");

        Settings three = Settings.of(List.of(file), Map.of());
        Settings one = Settings.of(List.of(file), Map.of("HENGZHUN_SERVE_CORS", "https://d.cn"));

        assertThat(SettingTable.file(three)).contains("\ncors = https://a.cn, https://b.cn, https://c.cn\n");
        assertThat(SettingTable.file(one)).contains("\ncors = https://d.cn\n");
    }

    @Test
    void aPathInTheFileIsRelativeToItsFolderAndIsTakenAsItIsWritten() throws IOException {
        String file = "--config=" + file("\uFEFF# 密钥", "keys = 密 钥\\a=b.txt", "", "  policies=packs  ");
        Files.createDirectory(folder.resolve("packs"));

        ServerSettings settings = of(List.of(file), Map.of());

        assertThat(settings.keys()).isEqualTo(folder.resolve("密 钥\\a=b.txt"));
        assertThat(settings.policies()).containsExactly(folder.resolve("packs"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceEachWithItsPlaceAndWhatToWrite() throws IOException {
        Path file = file("prot = 80", "port 80", "port = eighty", "rate = 1", "rate = 2", "decisions-masked = yes");
        Map<String, String> variables =
                Map.of("HENGZHUN_SERVE_RATES", "1", "HENGZHUN_SERVE_BASE", "x", "HENGZHUN_SERVE_POLICIES", "no-such");

        String zh = refusal(Language.ZH, List.of("--config=" + file, "--cors=*", "--lang=fr"), variables);
        String en = refusal(Language.EN, List.of("--config=" + file, "--cors=*", "--lang=fr"), variables);

        assertThat(zh)
                .startsWith("设置有 10 处不对，没有启动")
                .contains(
                        file + " 第 1 行：没有设置 prot，是不是 port？",
                        file + " 第 2 行（port 80）应写作 名称 = 值",
                        file + " 第 3 行的 port（eighty）应为 0 到 65535 的整数",
                        file + " 第 5 行又写了 rate，第 4 行已有；请删去一个",
                        file + " 第 6 行的 decisions-masked（yes）应为 true 或 false",
                        "环境变量 HENGZHUN_SERVE_RATES 不是任何设置，是不是 HENGZHUN_SERVE_RATE？",
                        "环境变量 HENGZHUN_SERVE_BASE（x）应写成 /路径",
                        "环境变量 HENGZHUN_SERVE_POLICIES（no-such）不存在",
                        "--cors（*）应写成 https://主机",
                        "--lang（fr）应为 zh 或 en");
        assertThat(en.lines()).hasSize(11);
        assertThat(en)
                .contains(
                        "port in line 3 of " + file + " (eighty) must be a whole number from 0 to 65535",
                        "line 1 of " + file + ": there is no setting prot; did you mean port?");
    }

    @ParameterizedTest
    @CsvSource({"no-such.conf, 没有这个设置文件", "., 读不了"})
    void aFileThatCannotBeReadIsRefused(String name, String words) {
        assertThat(refusal(Language.ZH, List.of("--config=" + folder.resolve(name)), Map.of()))
                .contains(words);
    }

    @Test
    void aFileOfAnotherCharsetIsRefusedAndSoIsOneThatNamesAnother() throws IOException {
        Path other = Files.write(folder.resolve("gb.conf"), "# 密钥\n".getBytes("GB18030"));

        assertThat(refusal(Language.ZH, List.of("--config=" + other), Map.of())).contains("不是 UTF-8");
        assertThat(refusal(Language.ZH, List.of("--config=" + file("config = a")), Map.of()))
                .contains("第 1 行：没有设置 config");
    }

    @Test
    void variablesOfOtherThingsAndEmptyOnesAreNoSettings() {
        Map<String, String> variables =
                Map.of("HENGZHUN_JAVA_OPTS", "-Xmx1g", "HENGZHUN_PORT", "tcp://10.0.0.1", "HENGZHUN_SERVE_PORT", " ");

        assertThat(of(List.of(), variables).port()).isEqualTo(8080);
    }

    @Test
    void whoeverOpensTheServerToOthersIsToldOfKeysWhereverItWasSaid() throws IOException {
        Path open = file("host = 0.0.0.0", "port = -1");

        assertThat(refusal(Language.ZH, List.of("--config=" + open), Map.of())).contains("密钥文件", "应为 0 到 65535");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingOfAFileIsPrintedWithWhatItIsOtherwise(Setting setting) {
        assertThat(SettingTable.file(Settings.of(List.of(), Map.of()))
                        .contains("\n#" + setting.key() + " = " + setting.otherwise()))
                .isEqualTo(setting != Setting.CONFIG);
    }

    @Test
    void whatIsPrintedCanBeRead() throws IOException {
        String printed = SettingTable.file(Settings.of(List.of(), Map.of()));
        Path asIfSaid =
                Files.writeString(folder.resolve("printed.conf"), printed.replaceAll("(?m)^#(?=[a-z-]+ = .)", ""));
        ServerSettings read = of(List.of("--config=" + asIfSaid), Map.of());
        assertThat(read).isEqualTo(ServerSettings.of());
    }

    @Test
    void thePageListsEverySetting() throws IOException {
        String page = Files.readString(PAGE);
        String begin = "<!-- settings: begin -->\n";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- settings: end -->");
        if ("docs".equals(System.getProperty("hengzhun.update"))) {
            Files.writeString(PAGE, page.substring(0, from) + SettingTable.page() + page.substring(to));
            page = Files.readString(PAGE);
            to = page.indexOf("<!-- settings: end -->");
        }

        assertThat(page.substring(from, to)).isEqualTo(SettingTable.page());
    }

    @Test
    void aKeyIsShownOnceAndItsLineOpensTheServer() throws IOException {
        StringWriter line = new StringWriter();
        StringWriter told = new StringWriter();
        new ServeTool(Map.of()).run(new PrintWriter(line), new PrintWriter(told), "--new-key=招商局");
        String key = told.toString().strip().replaceFirst(".* ", "");
        Path keys = Files.writeString(folder.resolve("keys.txt"), line.toString());

        assertThat(line.toString()).startsWith("招商局 ").doesNotContain(key);
        try (Running server = Running.with(ServerSettings.of("--port=0", "--keys=" + keys))) {
            assertThat(server.send(server.request("/v1/fields").header("Authorization", "Bearer " + key))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"'a b'", "''", "'-a'", "'#a'"})
    void aKeyIsForSomebodyWithAName(String name) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());

        assertThatThrownBy(() -> new ServeTool(Map.of()).run(nowhere, nowhere, "--new-key=" + name))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("名称");
    }
}
