package org.hengzhun.cli.policy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.revision.EditablePack;
import org.hengzhun.drl.revision.PackRevision;
import org.hengzhun.drl.revision.RevisedFolder;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.roundtrip.EditedBook;
import org.hengzhun.files.write.policy.RefusedRules;
import org.hengzhun.files.write.policy.RevisedPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the tables of a policy back that somebody edited in a workbook. */
@Command(
        name = "import",
        description = {
            "把 policy export --xlsx 写出、改过的工作簿带回政策包：先列出改了哪张表、哪一行、哪一列，原来和现在是什么，以及改后的政策有什么问题。",
            "只列不写；加 --write 才写，没有改的行一个字节也不变。有错误时不写，以 4 结束。输出 " + OutputOptions.FORMS + "。",
            "文件是普通的 DRL（.drl）时，列出里面哪些写不进政策包、在这里怎样写，同 policy import-drl；输出 text 或 json。"
        },
        footer = {
            "",
            "例：hengzhun policy import 我的政策.xlsx 我的政策",
            "　　hengzhun policy import 我的政策.xlsx 我的政策 --write",
            "　　hengzhun policy import 旧规则.drl"
        })
final class ImportCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(index = "0", paramLabel = "文件", description = "policy export --xlsx 写出、改过的 .xlsx，或普通的 DRL 文件 .drl。")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "文件夹", description = "政策包的文件夹；.drl 不写。")
    private @Nullable Path named;

    private Path folder = Path.of("");

    @Option(names = "--write", description = "写进文件夹；不加只列出改动。")
    private boolean write;

    @Option(names = "--anyway", description = "工作簿导出以后政策包又改过，也以工作簿为准；改动里会列出要盖掉的。")
    private boolean anyway;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ImportCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.revision();
    }

    @Override
    protected int carryOut() throws IOException {
        boolean rules = OldRulesFile.is(file);
        if (rules != (named == null)) {
            throw new WrongUsage(
                    rules ? "%s 是规则文件，只看不写，后面不写文件夹".formatted(file) : "%s 要带回哪个政策包？请在后面写它的文件夹".formatted(file),
                    rules
                            ? "%s is a file of rules that is looked at only; leave the folder out".formatted(file)
                            : "which policy is %s to go into? name its folder after it".formatted(file));
        }
        folder = named == null ? folder : named;
        return rules ? write(OldRulesFile.read(file)) : bringBack();
    }

    private int write(RefusedRules refused) throws IOException {
        output.form(Forms.oldRules());
        write(refused, Forms.oldRules(), output);
        return refused.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private int bringBack() throws IOException {
        output.form(Forms.revision());
        PolicyLibrary library = policies.library(around(), common());
        EditablePack pack = EditedFolder.in(folder, library);
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage(
                    "没有文件 %s；请核对路径".formatted(file), "there is no file %s; check the path".formatted(file));
        }
        EditedBook book = read(pack);
        PackRevision revision = PackRevision.of(pack, book.tables(), EditedBook.SHOWN);
        requireSame(pack, book, revision);
        RevisedPolicy revised = revised(pack, book, revision, library);
        write(revised, Forms.revision(), output);
        return revised.isRefused() ? ExitCode.PACK : ExitCode.DONE;
    }

    private EditedBook read(EditablePack pack) throws IOException {
        try {
            return EditedBook.read(file, pack);
        } catch (RefusedException refused) {
            throw new WrongUsage(refused.words());
        }
    }

    private void requireSame(EditablePack pack, EditedBook book, PackRevision revision) {
        String from = book.id().orElse("");
        if (!from.equals(pack.id())) {
            throw new WrongUsage(
                    from.isEmpty()
                            ? "%s 的工作表“说明”没有写政策编号，认不出是哪个政策的；请用 policy export --xlsx 重新导出".formatted(file)
                            : "%s 是政策 %s 的工作簿，%s 里是 %s；请核对".formatted(file, from, folder, pack.id()),
                    from.isEmpty()
                            ? "the sheet 说明 of %s names no policy; export it again with policy export --xlsx"
                                    .formatted(file)
                            : "%s is a workbook of %s, and %s holds %s; check both"
                                    .formatted(file, from, folder, pack.id()));
        }
        boolean same = book.hash().orElse("").equals(pack.hash());
        // What was written already from this workbook says the same as it, though the folder is another since.
        if (!anyway && !same && !revision.changesNothing()) {
            throw new WrongUsage(
                    "%s 导出以后，%s 又改过；请重新导出，在新的工作簿里改。要以这个工作簿为准，加 --anyway，会列出要盖掉的".formatted(file, folder),
                    "%s was exported before %s changed; export it again and edit the new workbook. To take this one all the same, add --anyway: what it overwrites is shown"
                            .formatted(file, folder));
        }
    }

    private RevisedPolicy revised(EditablePack pack, EditedBook book, PackRevision revision, PolicyLibrary library)
            throws IOException {
        List<Problem> checked = revision.changesNothing()
                ? List.of()
                : BoundedWork.of(() -> checked(revision.after(), library), BoundedWork.LONGEST);
        ImmutableList<Problem> problems = Stream.of(
                        pack.problems().stream(),
                        book.problems().stream(),
                        revision.problems().stream(),
                        checked.stream())
                .flatMap(some -> some)
                .collect(ImmutableList.toImmutableList());
        boolean sound = problems.stream().noneMatch(Problem::isError);
        boolean written = write && sound && !revision.changesNothing();
        if (written) {
            RevisedFolder.write(revision.before(), revision.after(), folder);
        }
        return new RevisedPolicy(
                pack.id(),
                revision,
                Stream.concat(book.notes().stream(), revision.notes().stream())
                        .collect(ImmutableList.toImmutableList()),
                problems,
                written);
    }

    /** What policy check would say of it. */
    private List<Problem> checked(PackFiles edited, PolicyLibrary library) {
        PackCheck check = library.check(edited);
        ExtendingPacks extending = check.sound()
                ? new ExtendingPacks(library.checkExtending(edited, folder))
                : ExtendingPacks.NOT_LOOKED_AT;
        return extending.behind(check.problems().stream());
    }
}
