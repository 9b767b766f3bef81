package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.archive.SigningKey;
import org.hengzhun.drl.archive.SigningKeys;
import org.hengzhun.drl.archive.Trust;
import org.hengzhun.drl.archive.TrustedCertificates;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.hengzhun.drl.watch.CurrentPolicies;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.drl.watch.PolicyWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy packed into one zip is the same policy, wherever a folder would do. */
class ZippedPoliciesTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final TestPack PACK =
            TestPack.bare().screening(TestPack.rule("T-1", "$p : Project( highRisk == true )"));

    @TempDir
    Path home;

    private byte[] packed(TestPack pack) {
        return SHIPPED.with(pack.in(home)).zip("test");
    }

    private Path put(String name, byte[] bytes) throws IOException {
        return Files.write(home.resolve(name), bytes);
    }

    @Test
    void aZipIsThePolicyOfItsFolder() throws IOException {
        Path folder = PACK.in(home);
        PolicyLibrary zipped = SHIPPED.with(put("a.zip", SHIPPED.with(folder).zip("test")));
        assertThat(zipped.pack("test").hash())
                .isEqualTo(SHIPPED.with(folder).pack("test").hash());
        assertThat(zipped.pack("test").files().name()).isEqualTo("a.zip/test");
        assertThat(zipped.added().get("test")).isEqualTo(home.resolve("a.zip"));
    }

    @Test
    void theSamePolicyGivesTheSameBytesFromItsFolderAndFromItsZip() throws IOException {
        byte[] first = packed(PACK);
        assertThat(SHIPPED.with(put("a.zip", first)).zip("test")).isEqualTo(first);
    }

    @Test
    void whatAPolicyExtendsComesAlongUnlessItIsShipped() throws IOException {
        PACK.in(home, "one/base");
        TestPack.bare().with("policy.yaml", """
                        id: mine
                        title: 本市政策
                        document: 试〔2022〕2号
                        effective: 2022-01-01
                        extends: test
                        """).in(home, "one/mine");
        byte[] both = SHIPPED.with(home.resolve("one")).zip("mine");
        assertThat(SHIPPED.with(put("both.zip", both)).ids()).contains("mine", "test");
        byte[] alone = SHIPPED.with(TestPack.overHenan().in(home, "two")).zip("test");
        assertThat(SHIPPED.with(put("alone.zip", alone)).added()).containsOnlyKeys("test");
    }

    @Test
    void aFolderMayHoldZipsBesideFolders() throws IOException {
        Files.createDirectory(home.resolve("packs"));
        put("packs/a.zip", packed(PACK));
        TestPack.bare().with("policy.yaml", """
                        id: beside
                        title: 另一政策
                        document: 试〔2022〕3号
                        effective: 2022-01-01
                        """).in(home, "packs/beside");
        assertThat(SHIPPED.with(home.resolve("packs")).added()).containsOnlyKeys("test", "beside");
    }

    @Test
    void oneIdTwiceIsRefusedInAZipToo() throws IOException {
        Files.createDirectory(home.resolve("packs"));
        put("packs/a.zip", packed(PACK));
        put("packs/b.zip", packed(PACK));
        assertThatThrownBy(() -> SHIPPED.with(home.resolve("packs")))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("只能留一个");
    }

    @Test
    void aZipWithoutAPackIsRefusedAndSoIsABrokenOne() throws IOException {
        byte[] zip = packed(PACK);
        zip[zip.length / 2] ^= 1;
        Path broken = put("broken.zip", zip);
        assertThatThrownBy(() -> SHIPPED.with(broken)).isInstanceOf(BrokenPackException.class);
        assertThat(SHIPPED.check(broken))
                .allSatisfy(check -> assertThat(check.sound()).isFalse());
        assertThatThrownBy(() -> SHIPPED.editable(broken)).isInstanceOf(BrokenPackException.class);
    }

    @Test
    void withTrustOnlySignedZipsAreAcceptedAndTheirSignerIsKnown() throws IOException {
        SigningKeys keys = new SigningKeys(home);
        Path store = keys.key("office");
        Trust trust = TrustedCertificates.trust(Optional.of(keys.certificate("office")), Optional.empty());
        PolicyLibrary careful = SHIPPED.trusting(trust);
        byte[] unsigned = packed(PACK);
        byte[] signed = SigningKey.in(store, "office", SigningKeys.PASSWORD.toCharArray())
                .signed(unsigned);
        assertThat(careful.with(put("signed.zip", signed)).pack("test").files().signer())
                .contains("CN=许昌市发展改革委 office");
        Path plain = put("plain.zip", unsigned);
        Path folder = PACK.in(home, "folder");
        for (Path refused : List.of(plain, folder)) {
            assertThatThrownBy(() -> careful.with(refused))
                    .isInstanceOf(BrokenPackException.class)
                    .hasMessageContaining("没有签名；用了 --trust 就只接受签过名的政策包");
        }
        assertThat(careful.keepingModelsIn(org.hengzhun.drl.engine.ModelCache.in(
                                home.resolve("models"), home.resolve("seal"), words -> {}))
                        .check(folder))
                .allSatisfy(check -> assertThat(check.sound()).isFalse());
    }

    @Test
    void aFolderWithoutPacksSaysThatZipsWouldDo() throws IOException {
        Files.createDirectory(home.resolve("empty"));
        assertThatThrownBy(() -> SHIPPED.with(home.resolve("empty")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(".zip");
    }

    @Test
    void aZipThatIsReplacedWhileItIsWatchedIsTakenOverAndABrokenOneIsNot() throws IOException {
        Path zip = put("a.zip", packed(PACK));
        CurrentPolicies current = new CurrentPolicies(PolicySnapshot.of(List.of(zip), Trust.inAnybody()));
        List<String> told = new ArrayList<>();
        PolicyWatch watch = new PolicyWatch(List.of(zip), Trust.inAnybody(), current, new PolicyWatch.Listener() {
            @Override
            public void taken(PolicySnapshot policies) {
                told.add("taken");
            }

            @Override
            public void refused(ImmutableList<Problem> problems) {
                told.add(problems.get(0).code());
            }
        });
        put("a.zip", "half of it".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        watch.look();
        watch.look();
        put(
                "a.zip",
                SHIPPED.with(PACK.with("README.md", "edited").in(home, "edited"))
                        .zip("test"));
        watch.look();
        watch.look();
        assertThat(told).containsExactly("damaged", "taken");
    }
}
