package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy handed on as one zip, signed by whom others trust. */
class ZippedPolicyTest {

    private static final String HENAN = "henan-two-high-2021";
    private static final String PASSWORD = "only-a-test";

    @TempDir
    Path home;

    private String at(String name) {
        return home.resolve(name).toString();
    }

    private void makeKey() throws IOException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        run(keytool, "-genkeypair", "-keyalg", "EC", "-alias", "office", "-dname", "CN=Office of Xuchang", "-keystore");
        run(keytool, "-exportcert", "-rfc", "-alias", "office", "-file", at("office.pem"), "-keystore");
        Files.writeString(home.resolve("password.txt"), PASSWORD + "\n");
    }

    private void run(String... words) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(words));
        command.addAll(List.of(at("office.p12"), "-storepass", PASSWORD));
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("keytool.log").toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void anExportedZipIsUsedLikeAFolderByEveryCommandAndTakenOutAgain() throws IOException {
        String zip = at("henan.zip");
        CommandRun written = CommandRun.of("policy", "export", HENAN, "--zip", zip);
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("政策校验码：", "文件校验码（SHA-256）：", "签名：没有");
        assertThat(CommandRun.of("policy", "export", HENAN, at("folder"), "--policies", zip)
                        .code())
                .isZero();
        assertThat(CommandRun.of("policy", "export", at("folder"), "--zip", at("again.zip"))
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(home.resolve("again.zip")))
                .isEqualTo(Files.readAllBytes(home.resolve("henan.zip")));
        assertThat(CommandRun.of("policy", "list", "--policies", zip).out()).contains("henan.zip");
        assertThat(CommandRun.of("policy", "check", zip).code()).isZero();
        assertThat(CommandRun.of("policy", "test", zip).code()).isZero();
        assertThat(CommandRun.of("policy", "export", zip, "--xlsx", at("henan.xlsx"))
                        .code())
                .isZero();
    }

    @Test
    void nothingIsChangedInAZip() {
        CommandRun.of("policy", "export", HENAN, "--zip", at("henan.zip"));
        CommandRun formatted = CommandRun.of("policy", "fmt", at("henan.zip"));
        assertThat(formatted.code()).isEqualTo(2);
        assertThat(formatted.err()).contains("不能在里面改", "policy export 编号 文件夹 --policies");
    }

    @Test
    void withTrustASignedZipIsUsedAndItsSignerShownAndAFolderAndAnUnsignedZipAreRefused()
            throws IOException, InterruptedException {
        makeKey();
        CommandRun signed = CommandRun.of(
                "policy",
                "export",
                HENAN,
                "--zip",
                at("signed.zip"),
                "--sign-with",
                at("office.p12"),
                "--alias",
                "office",
                "--password-file",
                at("password.txt"));
        assertThat(signed.err()).isEmpty();
        assertThat(signed.out()).contains("签名：CN=Office of Xuchang");
        CommandRun shown =
                CommandRun.of("policy", "show", HENAN, "--policies", at("signed.zip"), "--trust", at("office.pem"));
        assertThat(shown.out()).contains("签名：CN=Office of Xuchang");
        assertThat(CommandRun.of(
                                "policy",
                                "list",
                                "--policies",
                                at("signed.zip"),
                                "--trust",
                                at("office.pem"),
                                "--format",
                                "json")
                        .out())
                .contains("\"signer\":\"CN=Office of Xuchang\"");
        CommandRun.of("policy", "export", HENAN, "--zip", at("plain.zip"));
        CommandRun.of("policy", "export", HENAN, at("folder"));
        for (String refused : List.of("plain.zip", "folder")) {
            CommandRun run =
                    CommandRun.of("policy", "show", HENAN, "--policies", at(refused), "--trust", at("office.pem"));
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.err()).contains("没有签名；用了 --trust 就只接受签过名的政策包");
        }
    }

    @Test
    void aKeyAloneAPasswordOnlyInTheFileAndAnEmptyPlaceAreAskedFor() {
        CommandRun alone = CommandRun.of("policy", "export", HENAN, at("folder"), "--sign-with", at("office.p12"));
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("--sign-with 只用于 --zip");
        CommandRun nameless =
                CommandRun.of("policy", "export", HENAN, "--zip", at("a.zip"), "--sign-with", at("office.p12"));
        assertThat(nameless.err()).contains("--alias 名称");
        CommandRun locked = CommandRun.of(
                "policy", "export", HENAN, "--zip", at("a.zip"), "--sign-with", at("office.p12"), "--alias", "office");
        assertThat(locked.err()).contains("HENGZHUN_SIGN_PASSWORD");
        CommandRun unreadable = CommandRun.of(
                "policy",
                "export",
                HENAN,
                "--zip",
                at("a.zip"),
                "--sign-with",
                at("office.p12"),
                "--alias",
                "office",
                "--password-file",
                at("none.txt"));
        assertThat(unreadable.err()).contains("密码文件").contains("读不了");
        CommandRun both = CommandRun.of("policy", "export", HENAN, at("folder"), "--zip", at("a.zip"));
        assertThat(both.err()).contains("三者选一");
        assertThat(home.resolve("a.zip")).doesNotExist();
    }

    @Test
    void aFileOfCertificatesThatHoldsNoneIsTold() {
        CommandRun run = CommandRun.of("policy", "list", "--trust", at("none.pem"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有证书文件");
    }
}
