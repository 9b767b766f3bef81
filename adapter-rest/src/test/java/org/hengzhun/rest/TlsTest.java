package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.rest.setting.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS with a certificate and private key of one's own. */
class TlsTest {

    private static final String PASSWORD = "only-a-test";

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void makeKey() throws Exception {
        store = folder.resolve("server.p12");
        keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "server",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost");
    }

    private void keytool(String... words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        builder.command().addAll(List.of(words));
        builder.command().addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        assertThat(builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.log").toFile())
                        .start()
                        .waitFor())
                .as("keytool")
                .isZero();
    }

    private ServerSettings settings(String password, String... more) {
        List<String> words = new ArrayList<>(List.of("--port=0", "--tls-keystore=" + store));
        words.addAll(List.of(more));
        return ServerSettings.of(Settings.of(words, Map.of()), password);
    }

    private HttpResponse<String> ask(int port) throws Exception {
        KeyStore trusted = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        KeyStore certificates = KeyStore.getInstance(KeyStore.getDefaultType());
        certificates.load(null, null);
        certificates.setCertificateEntry("server", trusted.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(context)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/v1/policies"))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void answersByHttpsAndNotByHttp() throws Exception {
        try (Running server = Running.with(settings(PASSWORD))) {
            assertThat(ask(server.port()).body()).contains("xuchang-2022-sw70");
            assertThat(settings(PASSWORD).address(server.port())).isEqualTo("https://127.0.0.1:" + server.port() + "/");
            assertThatThrownBy(() -> server.get("/v1/policies")).hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void thePasswordMayBeTheFirstLineOfAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("password"), PASSWORD + "\n# of the key store\n");
        try (Running server = Running.with(settings("", "--tls-password-file=" + file))) {
            assertThat(ask(server.port()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStoreThatDoesNotOpenIsRefusedBeforeAnythingIsServed() throws Exception {
        assertThatThrownBy(() -> settings("wrong"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--tls-keystore")
                .hasMessageContaining("HENGZHUN_TLS_PASSWORD");
        assertThatThrownBy(() -> settings(PASSWORD, "--tls-password-file=" + folder.resolve("none")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--tls-password-file");
        Path pem = folder.resolve("server.pem");
        keytool("-exportcert", "-rfc", "-alias", "server", "-file", pem.toString());
        keytool("-delete", "-alias", "server");
        keytool("-importcert", "-noprompt", "-alias", "other", "-file", pem.toString());
        assertThatThrownBy(() -> settings(PASSWORD)).hasMessageContaining("里没有私钥");
        Files.delete(store);
        assertThatThrownBy(() -> settings(PASSWORD)).hasMessageContaining("打不开");
    }
}
