package org.hengzhun.drl.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import jdk.security.jarsigner.JarSignerException;
import org.hengzhun.core.words.RefusedException;

/** A private key with its certificate, which signs archives the way {@code jarsigner} does. Needs a JDK; a JRE may have no signer. */
public final class SigningKey {

    private final KeyStore.PrivateKeyEntry key;

    private SigningKey(KeyStore.PrivateKeyEntry key) {
        this.key = key;
    }

    /**
     * The key of a key store, PKCS12 or JKS.
     *
     * @throws UncheckedIOException when the file cannot be read
     * @throws RefusedException when the password is wrong, there is no such key, or its certificate is not valid now
     */
    public static SigningKey in(Path store, String alias, char[] password) {
        if (ModuleLayer.boot().findModule("jdk.jartool").isEmpty()) {
            throw new RefusedException(
                    "这个 Java 没有签名程序（jdk.jartool）；请装 JDK 再试，或先不签名写出 zip，再在别处用 jarsigner 签",
                    "this Java has no signer (jdk.jartool); install a JDK and try again, or write the zip unsigned and sign it elsewhere with jarsigner");
        }
        SigningKey found = new SigningKey(entry(opened(store, password), store, alias, password));
        try {
            found.certificate().checkValidity();
        } catch (CertificateException outOfDate) {
            throw new RefusedException(Trust.outOfDate(found.certificate()));
        }
        return found;
    }

    private static KeyStore opened(Path store, char[] password) {
        try {
            return Files.isRegularFile(store) ? KeyStore.getInstance(store.toFile(), password) : missing(store);
        } catch (IOException | GeneralSecurityException wrong) {
            throw new RefusedException(
                    "密钥库 %s 打不开：密码不对，或不是密钥库（应为 PKCS12 文件，一般以 .p12 结尾）".formatted(store),
                    "the key store %s cannot be opened: the password is wrong, or it is no key store (it must be a PKCS12 file, mostly *.p12)"
                            .formatted(store));
        }
    }

    private static KeyStore missing(Path store) {
        throw new RefusedException(
                "没有密钥库文件 %s；请核对路径".formatted(store), "there is no key store %s; check the path".formatted(store));
    }

    private static KeyStore.PrivateKeyEntry entry(KeyStore store, Path file, String alias, char[] password) {
        try {
            if (store.isKeyEntry(alias)
                    && store.getEntry(alias, new KeyStore.PasswordProtection(password))
                            instanceof KeyStore.PrivateKeyEntry entry) {
                return entry;
            }
            List<String> known =
                    Collections.list(store.aliases()).stream().sorted().toList();
            throw new RefusedException(
                    "密钥库 %s 里没有名为 %s 的私钥；里面有：%s".formatted(file, alias, String.join("、", known)),
                    "the key store %s holds no private key named %s; it holds: %s"
                            .formatted(file, alias, String.join(", ", known)));
        } catch (GeneralSecurityException locked) {
            throw new RefusedException(
                    "密钥 %s 打不开：它的密码与密钥库的不同；请用 keytool 把两个密码改成一样".formatted(alias),
                    "the key %s cannot be opened: its password is not that of the key store; make them the same with keytool"
                            .formatted(alias));
        }
    }

    private X509Certificate certificate() {
        return (X509Certificate) key.getCertificate();
    }

    /** Who signs, as the certificate says. */
    public String name() {
        return Trust.name(certificate());
    }

    /** The same archive, signed. Holds the time of signing, so that no two are alike. */
    public byte[] signed(byte[] zip) {
        try {
            Path unsigned = Files.createTempFile("hengzhun", ".zip");
            try {
                Files.write(unsigned, zip);
                return signed(unsigned);
            } finally {
                Files.deleteIfExists(unsigned);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] signed(Path unsigned) throws IOException {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(unsigned.toFile())) {
            new JarSigner.Builder(key)
                    .digestAlgorithm("SHA-256")
                    .signerName("SIGNER")
                    .build()
                    .sign(zip, signed);
        } catch (GeneralSecurityException | JarSignerException unfit) {
            throw new RefusedException(
                    "这个密钥不能签名（%s）；请用 RSA（2048 位以上）或 EC 密钥".formatted(unfit.getMessage()),
                    "the key cannot sign (%s); use an RSA key of at least 2048 bits, or an EC key"
                            .formatted(unfit.getMessage()));
        }
        return signed.toByteArray();
    }
}
