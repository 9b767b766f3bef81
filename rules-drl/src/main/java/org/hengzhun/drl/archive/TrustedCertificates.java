package org.hengzhun.drl.archive;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.words.RefusedException;

/** The certificates a file holds: PEM as openssl and {@code keytool -rfc} write it, or a key store. */
public final class TrustedCertificates {

    private static final String PEM = "-----BEGIN CERTIFICATE-----";

    /** The environment variable with the password of a key store, which no command line should show. */
    public static final String PASSWORD = "HENGZHUN_TRUST_PASSWORD";

    private TrustedCertificates() {}

    /** Trust in those of the file only, {@link #in}; in anybody where there is no file. */
    public static Trust trust(Optional<Path> file, Optional<String> password) {
        return file.map(one -> Trust.only(in(one, password))).orElse(Trust.inAnybody());
    }

    /**
     * Reads them.
     *
     * @param password of the key store; PEM needs none
     * @return at least one
     * @throws RefusedException when it cannot be read or holds no certificate
     */
    public static ImmutableList<X509Certificate> in(Path file, Optional<String> password) {
        List<X509Certificate> found;
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            found = text.contains(PEM) ? fromPem(text.substring(text.indexOf(PEM))) : fromStore(file, password);
        } catch (NoSuchFileException gone) {
            throw new RefusedException(
                    "没有证书文件 %s；请核对路径".formatted(file),
                    "there is no file of certificates %s; check the path".formatted(file));
        } catch (IOException | GeneralSecurityException wrong) {
            throw unfit(file);
        }
        if (found.isEmpty()) {
            throw unfit(file);
        }
        return ImmutableList.copyOf(found);
    }

    private static RefusedException unfit(Path file) {
        return new RefusedException(
                "%s 里读不到证书；应为 PEM 文件（有 BEGIN CERTIFICATE 一行），或密钥库（密码放在环境变量 %s 里）".formatted(file, PASSWORD),
                "no certificate can be read from %s; it must be a PEM file (with a line BEGIN CERTIFICATE), or a key store (its password in the environment variable %s)"
                        .formatted(file, PASSWORD));
    }

    private static List<X509Certificate> fromPem(String text) throws CertificateException {
        Collection<? extends Certificate> read = CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
        return read.stream().map(X509Certificate.class::cast).toList();
    }

    private static List<X509Certificate> fromStore(Path file, Optional<String> password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(
                file.toFile(), password.map(String::toCharArray).orElse(null));
        ImmutableList.Builder<X509Certificate> found = ImmutableList.builder();
        for (String alias : Collections.list(store.aliases())) {
            if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                found.add(certificate);
            }
        }
        return found.build();
    }
}
