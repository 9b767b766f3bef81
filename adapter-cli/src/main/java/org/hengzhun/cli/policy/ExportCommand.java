package org.hengzhun.cli.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Output;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WidthOption;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.archive.ArchiveWriter;
import org.hengzhun.drl.archive.SigningKey;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.revision.EditablePack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.roundtrip.PackToEdit;
import org.hengzhun.files.write.OutputForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the files of a policy for somebody to change. */
@Command(
        name = "export",
        description = {
            "把一个政策的文件写到一个新文件夹，供本市修改后使用。",
            "加 --xlsx 则把它的参数、表、义务、方案、指标和条款写成一个 Excel 工作簿，改好用 policy import 带回。",
            "加 --zip 则打成一个 .zip，连同它沿用的（内置的除外），带每个文件的校验值，可以签名；交给别人用 --policies 使用。"
        },
        footer = {
            "",
            "例：hengzhun policy export xuchang-2022-sw70 我的政策",
            "　　hengzhun policy export 我的政策 --xlsx 我的政策.xlsx",
            "　　hengzhun policy export 我的政策 --zip 我的政策.zip --sign-with 密钥.p12 --alias 发布 --password-file 密码.txt"
        })
final class ExportCommand extends HengzhunCommand {

    private static final String PARAMETERS = "parameters.csv";

    @Parameters(index = "0", paramLabel = "编号", description = "政策编号；用 policy list 查看有哪些。加 --xlsx、--zip 时也可写政策包的文件夹。")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "文件夹", description = "新的或空的文件夹；加 --xlsx、--zip 时不写。")
    private @Nullable Path target;

    @Option(names = "--xlsx", paramLabel = "文件", description = "写成一个 Excel 工作簿，供修改。")
    private @Nullable Path workbook;

    @Option(names = "--zip", paramLabel = "文件", description = "打成一个 .zip，供交付。")
    private @Nullable Path zip;

    @Mixin
    private final SigningOptions signing = new SigningOptions();

    @Mixin
    private final WidthOption width = new WidthOption();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    ExportCommand(CliContext around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        if (Stream.of(target, workbook, zip).filter(Objects::nonNull).count() != 1) {
            throw new WrongUsage(
                    "请写一个新的文件夹，或写 --xlsx 文件，或写 --zip 文件，三者选一",
                    "name a new folder, or write --xlsx FILE, or --zip FILE: one of the three");
        }
        signing.requireZip(zip != null);
        if (zip != null) {
            return zip(zip);
        }
        return workbook == null ? folder(Objects.requireNonNull(target)) : workbook(workbook);
    }

    private int zip(Path file) throws IOException {
        PolicyLibrary library = policies.library(around());
        String policy = id;
        if (!library.ids().contains(id) && Files.exists(Path.of(id))) {
            EditablePack edited = EditedFolder.of(id, library);
            library = PolicyOptions.added(library, Path.of(id));
            policy = edited.id();
        }
        byte[] packed = library.zip(policy);
        Optional<SigningKey> key = signing.key(around());
        byte[] bytes = key.map(one -> one.signed(packed)).orElse(packed);
        try (Output out = Output.toFile(file)) {
            out.destination().bytes().write(bytes);
            out.finish();
        }
        try (Output out = Output.toScreen(around().out(), width.layout(around(), /* toFile= */ false))) {
            out.destination().page().lines(words(library.pack(policy), file, ArchiveWriter.hash(bytes), key));
            out.finish();
        }
        return ExitCode.DONE;
    }

    private List<String> words(PolicyPack pack, Path file, String hash, Optional<SigningKey> key) {
        String policy = pack.manifest().id();
        List<String> lines = new ArrayList<>();
        lines.add(language().say("已写到 %s".formatted(file), "Written to %s".formatted(file)));
        lines.add("  " + language().say("政策校验码：", "policy hash: ") + pack.hash());
        lines.add("  " + language().say("文件校验码（SHA-256）：", "file hash (SHA-256): ") + hash);
        lines.add("  "
                + language().say("签名：", "signed by: ")
                + key.map(SigningKey::name).orElse(language().say("没有", "nobody")));
        lines.add("");
        lines.add(language()
                .say(
                        "使用：hengzhun screen 项目表.csv --policy %s --policies %s".formatted(policy, file),
                        "Use: hengzhun screen projects.csv --policy %s --policies %s".formatted(policy, file)));
        if (key.isPresent()) {
            lines.add(
                    language()
                            .say(
                                    "只接受你们签名的：再加 --trust 证书.pem（由 keytool -exportcert -rfc 导出）",
                                    "To accept only what you signed: add --trust CERTIFICATE.pem (from keytool -exportcert -rfc)"));
        }
        return lines;
    }

    private int workbook(Path file) throws IOException {
        PolicyLibrary library = policies.library(around(), common());
        EditablePack pack = EditedFolder.of(id, library);
        try (Output out = Output.toFile(file)) {
            Forms.editablePack()
                    .writer(OutputForm.XLSX, out.destination(), language())
                    .write(new PackToEdit(pack), Sources.NONE);
            out.finish();
        }
        pack.problems().forEach(problem -> around().err().println(problem.in(language())));
        tell(new Bilingual(
                "已写到 %s；改好后用 hengzhun policy import %s 文件夹 带回，先列出改动，加 --write 才写".formatted(file, file),
                "written to %s; bring it back with hengzhun policy import %s FOLDER, which shows the changes and writes with --write"
                        .formatted(file, file)));
        return ExitCode.DONE;
    }

    private int folder(Path folder) throws IOException {
        PolicyLibrary library = policies.library(around(), common());
        PolicyPack pack = library.pack(id);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUsage(
                    "%s 是文件，不是文件夹；请另选一个".formatted(folder),
                    "%s is a file, not a folder; choose another".formatted(folder));
        }
        try {
            library.export(id, folder);
        } catch (RefusedException refused) {
            throw new WrongUsage(refused.words());
        }
        try (Output out = Output.toScreen(around().out(), width.layout(around(), /* toFile= */ false))) {
            out.destination().page().lines(words(pack, folder));
            out.finish();
        }
        return ExitCode.DONE;
    }

    private List<String> words(PolicyPack pack, Path folder) {
        List<String> lines = new ArrayList<>();
        lines.add(language().say("已写到 %s：".formatted(folder), "Written to %s:".formatted(folder)));
        pack.files().contents().keySet().forEach(file -> lines.add("  " + file));
        lines.add("");
        lines.addAll(advice(pack, folder));
        return lines;
    }

    private List<String> advice(PolicyPack pack, Path folder) {
        List<String> lines = new ArrayList<>();
        Path parameters = folder.resolve(PARAMETERS);
        if (pack.files().has(PARAMETERS)) {
            lines.add(language()
                    .say(
                            "改门槛：编辑 %s 的 value 一列（带日期的新标准另加一行，写上 from）。".formatted(parameters),
                            "To change a threshold: edit the column value of %s (a new dated value is a new row with from)."
                                    .formatted(parameters)));
        }
        pack.base()
                .ifPresent(base -> lines.add(language()
                        .say(
                                "沿用 %s 的参数 %s：在 %s 里加一行同名的即可替换。"
                                        .formatted(base.manifest().id(), inherited(base), parameters),
                                "The parameters %s come from %s: a row with the same key in %s replaces one."
                                        .formatted(
                                                inherited(base), base.manifest().id(), parameters))));
        lines.add(language()
                .say(
                        "检查：hengzhun policy check %s".formatted(folder),
                        "Check: hengzhun policy check %s".formatted(folder)));
        lines.add(language()
                .say(
                        "使用：hengzhun screen 项目表.csv --policy %s --policies %s".formatted(id, folder),
                        "Use: hengzhun screen projects.csv --policy %s --policies %s".formatted(id, folder)));
        return lines;
    }

    private String inherited(PolicyPack base) {
        return base.parameters().keySet().stream()
                .collect(Collectors.joining(language().say("、", ", ")));
    }
}
