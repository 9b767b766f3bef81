package org.hengzhun.rest;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.KeyStoreScanner;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.hengzhun.rest.setting.Setting;
import org.hengzhun.rest.setting.Settings;
import org.jspecify.annotations.Nullable;

/** The certificate and private key with which a server speaks HTTPS, in a PKCS #12 file that is looked after for a newer one. */
final class TlsKeyStore {

    /** The environment variable with the password, which no command line and no file of settings should show. */
    static final String PASSWORD = "HENGZHUN_TLS_PASSWORD";

    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final Path file;
    private final String password;

    private TlsKeyStore(Path file, String password) {
        this.file = file;
        this.password = password;
    }

    /** The one that is said, if it opens; what is wrong with it is added to what is wrong with the settings. */
    static @Nullable TlsKeyStore of(Settings said, @Nullable String fromEnvironment) {
        Path file = said.path(Setting.TLS_KEYSTORE);
        String password = password(said, fromEnvironment);
        if (file == null) {
            return null;
        }
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getKey(alias, password.toCharArray()) != null) {
                    return new TlsKeyStore(file, password);
                }
            }
            said.wrong(
                    Setting.TLS_KEYSTORE,
                    "里没有私钥；请把证书和私钥一起放进密钥库",
                    "holds no private key; put certificate and private key into it");
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unfit) {
            said.wrong(
                    Setting.TLS_KEYSTORE,
                    "打不开；请核对路径和权限，它应为 PKCS#12 密钥库，密码在环境变量 %s 或 tls-password-file 的第一行".formatted(PASSWORD),
                    "cannot be opened; check path and permissions, it must be a PKCS #12 key store with its password in the environment variable %s or the first line of tls-password-file"
                            .formatted(PASSWORD));
        }
        return null;
    }

    private static String password(Settings said, @Nullable String fromEnvironment) {
        Path file = said.path(Setting.TLS_PASSWORD_FILE);
        if (file == null) {
            return Strings.nullToEmpty(fromEnvironment);
        }
        try {
            return Files.readString(file).lines().findFirst().orElse("").strip();
        } catch (IOException unreadable) {
            said.wrong(Setting.TLS_PASSWORD_FILE, "读不了；请核对路径和权限", "cannot be read; check its path and permissions");
            return "";
        }
    }

    /** A connector of the server that speaks HTTPS. */
    ServerConnector connector(Server server, HttpConfiguration http) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(file.toUri().toString());
        tls.setKeyStorePassword(password);
        KeyStoreScanner renewal = new KeyStoreScanner(tls);
        renewal.setScanInterval(SECONDS_BETWEEN_LOOKS);
        server.addBean(renewal);
        // Who may be asked by which name is decided by AccessControl; a proxy or a probe may come by the address.
        http.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(server, tls, new HttpConnectionFactory(http));
    }
}
