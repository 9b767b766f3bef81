package org.hengzhun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.archive.SigningKey;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program names whom it trusts, and gets no other policy. */
class TrustedPoliciesTest {

    private static final String HENAN = "henan-two-high-2021";
    private static final String PASSWORD = "only-a-test";

    @TempDir
    Path home;

    private Path certificate = Path.of("");

    @BeforeEach
    void makesAKey() throws IOException, InterruptedException {
        keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=Office");
        certificate = home.resolve("office.pem");
        keytool("-exportcert", "-rfc", "-file", certificate.toString());
        byte[] zip = PolicyLibrary.shipped().zip(HENAN);
        Files.write(home.resolve("plain.zip"), zip);
        Files.write(
                home.resolve("signed.zip"),
                SigningKey.in(home.resolve("office.p12"), "office", PASSWORD.toCharArray())
                        .signed(zip));
    }

    private void keytool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of(
                "-alias", "office", "-keystore", home.resolve("office.p12").toString(), "-storepass", PASSWORD));
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("keytool.log").toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void onlyWhatTheyTrustIsAdded() {
        Policies careful = Policies.shipped().trusting(certificate);
        assertThat(careful.with(home.resolve("signed.zip")).ids()).contains(HENAN);
        assertThatThrownBy(() -> careful.with(home.resolve("plain.zip")))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("没有签名");
        assertThat(Policies.shipped().with(home.resolve("plain.zip")).ids()).contains(HENAN);
        assertThatThrownBy(() -> Policies.shipped().trusting(home.resolve("none.pem")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsWatchedIsHeldToItToo() {
        PolicyListener nobody = new PolicyListener() {
            @Override
            public void taken(Policies policies) {}

            @Override
            public void refused(List<Problem> problems) {}
        };
        try (WatchedPolicies watched = Policies.watched(List.of(home.resolve("signed.zip")), certificate, nobody)) {
            assertThat(watched.now().ids()).contains(HENAN);
        }
        assertThatThrownBy(() -> Policies.watched(List.of(home.resolve("plain.zip")), certificate, nobody))
                .isInstanceOf(BrokenPackException.class);
    }
}
