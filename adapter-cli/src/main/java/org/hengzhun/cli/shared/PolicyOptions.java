package org.hengzhun.cli.shared;

import com.google.common.base.Ascii;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.CheckedFolder;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.archive.TrustedCertificates;
import org.hengzhun.drl.engine.ModelCache;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which policies a command knows: the shipped ones and those of the folders given. */
public final class PolicyOptions {

    @Option(names = "--policies", paramLabel = "文件夹", description = "另加的政策包，或装有多个政策包的文件夹，或打成的 .zip；编号相同的替换内置的。可以写多次。")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--trust",
            paramLabel = "证书",
            description = "只接受由这些证书签名的政策包（签过名的 .zip）：PEM 文件，或密钥库（密码在环境变量 " + TrustedCertificates.PASSWORD + "）。")
    private @Nullable Path trusted;

    public List<Path> folders() {
        return folders;
    }

    /** The certificates whose packs alone are accepted, if any were named. */
    public Optional<Path> trusted() {
        return Optional.ofNullable(trusted);
    }

    /** The policies at hand. */
    public PolicyLibrary library(CliContext around, CommonOptions common) {
        PolicyLibrary library = library(around);
        return folders.isEmpty() ? library : keeping(library, around, common);
    }

    /** The policies at hand, of which nothing is going to be compiled. */
    public PolicyLibrary library(CliContext around) {
        PolicyLibrary library = PolicyLibrary.shipped()
                .trusting(TrustedCertificates.trust(
                        trusted(), Optional.ofNullable(around.variable(TrustedCertificates.PASSWORD))));
        for (Path folder : folders) {
            library = added(library, folder);
        }
        return library;
    }

    /** The policies and those of the folder, which may cost what {@link BoundedWork} allows. */
    public static PolicyLibrary added(PolicyLibrary library, Path folder) {
        CheckedFolder packs = read(library, folder);
        return BoundedWork.of(packs::taken, BoundedWork.LONGEST);
    }

    /** The packs of the folder beside the policies, read. */
    public static CheckedFolder read(PolicyLibrary library, Path folder) {
        requirePacks(folder);
        try {
            return BoundedWork.of(() -> library.checked(folder), BoundedWork.LONGEST);
        } catch (RefusedException refused) {
            throw new WrongUsage(refused.words());
        }
    }

    /** Refuses what is neither a folder nor a zip. */
    public static void requirePacks(Path place) {
        if (!isZip(place) || !Files.isRegularFile(place)) {
            requireFolder(place);
        }
    }

    private static boolean isZip(Path place) {
        return Ascii.toLowerCase(place.toString()).endsWith(".zip");
    }

    /** Refuses what is no folder. */
    public static void requireFolder(Path folder) {
        if (isZip(folder) && Files.isRegularFile(folder)) {
            throw new WrongUsage(
                    "%s 是 zip，不能在里面改；请先用 hengzhun policy export 编号 文件夹 --policies %s 解到文件夹".formatted(folder, folder),
                    "%s is a zip, which nothing is changed in; take it out first with hengzhun policy export ID FOLDER --policies %s"
                            .formatted(folder, folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage(
                    "没有文件夹 %s；请核对路径，写政策包所在的文件夹".formatted(folder),
                    "there is no folder %s; name the folder of a policy pack".formatted(folder));
        }
    }

    /** The same policies, with what has to be compiled kept for the next run where that is possible. */
    public static PolicyLibrary keeping(PolicyLibrary library, CliContext around, CommonOptions common) {
        try {
            ModelCache cache = ModelCache.in(
                    home(around, "XDG_CACHE_HOME", ".cache").resolve("hengzhun").resolve("models"),
                    home(around, "XDG_CONFIG_HOME", ".config")
                            .resolve("hengzhun")
                            .resolve("model-seal"),
                    words -> tell(around, common, words));
            return library.keepingModelsIn(cache);
        } catch (UncheckedIOException unwritable) {
            tell(around, common, uncached(unwritable));
            return library;
        }
    }

    private static Bilingual uncached(UncheckedIOException unwritable) {
        String reason = Failures.reason(unwritable);
        return new Bilingual(
                "编译缓存用不了（%s），改过的政策这次和以后都要重新编译".formatted(reason),
                "the cache of compiled policies cannot be used (%s); an edited policy is compiled on every run"
                        .formatted(reason));
    }

    private static void tell(CliContext around, CommonOptions common, Bilingual words) {
        around.err().println(common.language().say("提醒：", "note: ") + words.in(common.language()));
    }

    private static Path home(CliContext around, String variable, String underHome) {
        @Nullable String folder = around.variable(variable);
        String home = around.variable("HOME");
        // A folder that is relative, as the home of a user without one is, belongs to whoever owns the current folder:
        // the
        // cache refuses it.
        return folder != null
                ? Path.of(folder)
                : Path.of(home == null ? System.getProperty("user.home", ".") : home, underHome);
    }
}
