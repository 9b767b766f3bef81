package org.hengzhun.drl.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With trust in certain certificates, only what one of their keys signed, whole and unchanged, is used. */
class SignedArchivesTest {

    private static final byte[] PACKED = ArchiveWriter.zip(Zips.files(
            ImmutableMap.of("p/policy.yaml", "id: p".getBytes(StandardCharsets.UTF_8), "p/表.csv", new byte[] {2})));

    @TempDir
    static Path keyring;

    @TempDir
    Path home;

    private static SigningKeys keys;
    private static byte[] signed;
    private static Path certificate;

    @BeforeAll
    static void makeKeys() {
        keys = new SigningKeys(keyring);
        keys.key("office");
        keys.key("stranger");
        certificate = keys.certificate("office");
        signed = signedBy("office");
    }

    private static byte[] signedBy(String alias) {
        return SigningKey.in(keyring.resolve(alias + ".p12"), alias, SigningKeys.PASSWORD.toCharArray())
                .signed(PACKED);
    }

    private static Trust trust(Path certificates) {
        return TrustedCertificates.trust(Optional.of(certificates), Optional.of(SigningKeys.PASSWORD));
    }

    private ArchivedFiles read(byte[] zip, Trust trust) throws IOException {
        return ArchiveReader.read(Files.write(home.resolve("p.zip"), zip), trust);
    }

    private void assertRefused(byte[] zip, Trust trust, String chinese) throws IOException {
        ArchivedFiles read = read(zip, trust);
        assertThat(read.contents()).isEmpty();
        assertThat(read.signer()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains(chinese));
    }

    @Test
    void whatATrustedKeySignedIsUsedAndItsSignerNamed() throws IOException {
        ArchivedFiles read = read(signed, trust(certificate));
        assertThat(read.problems()).isEmpty();
        assertThat(read.contents()).containsOnlyKeys("p/policy.yaml", "p/表.csv");
        assertThat(read.signer()).contains("CN=许昌市发展改革委 office");
    }

    @Test
    void theKeyStoreItselfMayNameWhomToTrust() throws IOException {
        assertThat(read(signed, trust(keyring.resolve("office.p12"))).problems())
                .isEmpty();
    }

    @Test
    void nobodyIsNamedWhereNobodyWasAskedToTrust() throws IOException {
        ArchivedFiles read = read(signed, Trust.inAnybody());
        assertThat(read.problems()).isEmpty();
        assertThat(read.signer()).isEmpty();
    }

    @Test
    void whatAStrangerSignedIsRefused() throws IOException {
        assertRefused(signedBy("stranger"), trust(certificate), "CN=许昌市发展改革委 stranger 不在信任的证书之列");
    }

    @Test
    void whatNobodySignedIsRefused() throws IOException {
        assertRefused(PACKED, trust(certificate), "没有签名");
    }

    @Test
    void takingTheSignatureAwayDoesNotHelp() throws IOException {
        byte[] stripped = edited(files -> {
            files.keySet().removeIf(name -> name.startsWith("META-INF/SIGNER"));
            return files;
        });
        assertRefused(stripped, trust(certificate), "没有签名");
    }

    @Test
    void aFileThatWasChangedTogetherWithItsHashIsRefusedWhoeverIsTrusted() throws IOException {
        byte[] other = ArchiveWriter.zip(Zips.files(
                ImmutableMap.of("p/policy.yaml", "id: q".getBytes(StandardCharsets.UTF_8), "p/表.csv", new byte[] {2})));
        byte[] forged = Zips.edited(other, files -> {
            Zips.edited(signed, old -> {
                files.put("META-INF/SIGNER.SF", old.get("META-INF/SIGNER.SF"));
                files.put("META-INF/SIGNER.EC", old.get("META-INF/SIGNER.EC"));
                return old;
            });
            return files;
        });
        assertRefused(forged, trust(certificate), "签名");
        assertRefused(forged, Trust.inAnybody(), "签名");
    }

    @Test
    void aFileThatWasAddedWithItsHashAfterSigningIsRefused() throws IOException {
        byte[] added = edited(files -> {
            String list = new String(files.get("META-INF/MANIFEST.MF"), StandardCharsets.UTF_8);
            String more = "Name: p/x.csv\r\nSHA-256-Digest: "
                    + java.util.Base64.getEncoder()
                            .encodeToString(com.google.common.hash.Hashing.sha256()
                                    .hashBytes(new byte[] {7})
                                    .asBytes())
                    + "\r\n\r\n";
            files.put("META-INF/MANIFEST.MF", (list + more).getBytes(StandardCharsets.UTF_8));
            files.put("p/x.csv", new byte[] {7});
            return files;
        });
        assertRefused(added, trust(certificate), "没有一个签名包括全部文件");
    }

    @Test
    void aCertificateThatRanOutIsRefusedAndSignsNoMore() throws IOException {
        keys.key("old", "-startdate", "-800d", "-validity", "400");
        assertThatThrownBy(() -> signedBy("old"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("现在不在有效期内");
        Trust trust = trust(keys.certificate("old"));
        Path jar = Files.write(home.resolve("old.zip"), PACKED);
        jarsigner(jar, "old");
        assertRefused(Files.readAllBytes(jar), trust, "现在不在有效期内");
    }

    @Test
    void whatJarsignerSignedIsUsedToo() throws IOException {
        Path jar = Files.write(home.resolve("by-hand.zip"), Zips.plain("p/policy.yaml"));
        jarsigner(jar, "office");
        assertThat(ArchiveReader.read(jar, trust(certificate)).signer()).isPresent();
    }

    @Test
    void jarsignerVerifiesWhatWeSigned() throws IOException {
        Path zip = Files.write(home.resolve("p.zip"), signed);
        assertThat(SigningTools.run("jarsigner", "-verify", zip.toString())).contains("jar verified");
    }

    private static void jarsigner(Path jar, String alias) {
        SigningTools.run(
                "jarsigner",
                "-keystore",
                keyring.resolve(alias + ".p12").toString(),
                "-storepass",
                SigningKeys.PASSWORD,
                jar.toString(),
                alias);
    }

    @Test
    void anAuthorityVouchesForWhomItIssuedACertificateForSigning() throws IOException {
        keys.key("authority", "-ext", "bc:c");
        keys.key("branch");
        keys.issue("authority", "branch", "-ext", "eku=codeSigning");
        assertThat(read(signedBy("branch"), trust(keys.certificate("authority")))
                        .signer())
                .contains("CN=许昌市发展改革委 branch");
        assertRefused(signed, trust(keys.certificate("authority")), "不在信任的证书之列");
        keys.key("website");
        keys.issue("authority", "website", "-ext", "eku=serverAuth");
        assertRefused(signedBy("website"), trust(keys.certificate("authority")), "不在信任的证书之列");
    }

    @Test
    void whoMaySignPacksMayNotNameFurtherSigners() throws IOException {
        keys.key("friend");
        keys.issue("office", "friend");
        assertRefused(signedBy("friend"), trust(certificate), "不在信任的证书之列");
    }

    @Test
    void aWrongPasswordAWrongNameAndAWrongFileAreToldApart() throws IOException {
        Path store = keyring.resolve("office.p12");
        assertThatThrownBy(() -> SigningKey.in(store, "office", "wrong".toCharArray()))
                .hasMessageContaining("密码不对");
        assertThatThrownBy(() -> SigningKey.in(store, "nobody", SigningKeys.PASSWORD.toCharArray()))
                .hasMessageContaining("里面有：office");
        assertThatThrownBy(() -> SigningKey.in(home.resolve("none.p12"), "office", new char[0]))
                .hasMessageContaining("没有密钥库文件");
        assertThatThrownBy(() -> trust(Files.writeString(home.resolve("note.txt"), "no certificate")))
                .hasMessageContaining("读不到证书");
        assertThatThrownBy(() -> trust(home.resolve("none.pem"))).hasMessageContaining("没有证书文件");
    }

    private static byte[] edited(UnaryOperator<Map<String, byte[]>> edit) {
        return Zips.edited(signed, edit);
    }
}
