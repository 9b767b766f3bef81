package org.hengzhun.cli.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Inputs;
import org.hengzhun.cli.shared.Output;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WidthOption;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.files.copy.AnsweredTable;
import org.hengzhun.files.read.ProjectSearch;
import org.hengzhun.files.read.Unjudged;
import org.hengzhun.files.write.OutputFile;
import org.hengzhun.files.write.QuestionText;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.ValueText;
import org.hengzhun.files.write.screening.ScreeningText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks one question after the other until the verdict is final, and writes the answers into a copy of the table. */
@Command(
        name = AskCommand.NAME,
        description = {
            "就一个项目一次问一件事，问到结论确定为止；每次只问能最快得出结论的那一项。",
            "答复写进项目表的副本（CSV、TSV、.xlsx），其余一字不动。直接按回车表示不知道，换问别的；输入结束即停，已答的照样写入。"
        },
        footer = {"", "例：hengzhun ask examples/candidates.csv --id SL-001 --policy xuchang-2022-sw70 --as-of 2022-09-30"
        })
public final class AskCommand extends HengzhunCommand {

    /** The word that calls it. */
    public static final String NAME = "ask";

    private static final String SUPPLEMENTED = "-补充";

    @Parameters(paramLabel = "文件", description = "项目表：CSV、TSV 或 .xlsx。")
    private Path file = Path.of("");

    @Option(names = "--id", required = true, paramLabel = "项目编号", description = "要问的项目。")
    private String id = "";

    @Option(names = "--out", paramLabel = "文件", description = "写有答复的副本；默认在原表旁边，文件名加“" + SUPPLEMENTED + "”。已有这个文件就不写。")
    private @Nullable Path copy;

    @Mixin
    private final JudgingOptions judging = new JudgingOptions();

    @Mixin
    private final WidthOption width = new WidthOption();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    public AskCommand(CliContext around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        LocalDate asOf = judging.asOf(around());
        judging.inputOptions();
        if (file.toString().equals("-")) {
            throw new WrongUsage(
                    "ask 从标准输入读答复，项目表要写文件名", "ask reads answers from standard input; name the file of the table");
        }
        Inputs.require(file);
        Path target = target();
        PolicyLibrary library = policies.library(around(), common());
        Screener screener = library.screener(judging.policy());
        judging.ofProjects(library.pack(judging.policy()).projects());
        ProjectSearch search = new ProjectSearch(id);
        Optional<ProjectSearch.Found> found = search.in(judging.open(file, around()));
        if (found.isEmpty()) {
            search.refusals().forEach(refusal -> around().err().println(refusal.in(language())));
            return failed(
                    search.notFound(Bilingual.same(file.toString())),
                    search.refusals().isEmpty() ? ExitCode.USAGE : ExitCode.REFUSED);
        }
        AnsweredTable table;
        try {
            table = AnsweredTable.of(file, judging.inputOptions(), found.get());
        } catch (RefusedException unwritable) {
            return failed(unwritable.words(), ExitCode.USAGE);
        }
        Asking asking = new Asking(screener, library.questioner(judging.policy()), asOf);
        try {
            return finish(asking, asking.from(table), target);
        } catch (RuntimeException failure) {
            return failed(Unjudged.words(failure).orElseThrow(() -> failure), ExitCode.REFUSED);
        }
    }

    private int failed(Bilingual words, int code) {
        tell(new Bilingual("错误：" + words.zh(), "error: " + words.en()));
        return code;
    }

    /** Where the copy goes; nothing that is there already is touched. */
    private Path target() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path target = copy != null
                ? copy
                : file.resolveSibling(
                        dot < 0 ? name + SUPPLEMENTED : name.substring(0, dot) + SUPPLEMENTED + name.substring(dot));
        Path folder = target.toAbsolutePath().getParent();
        if (Files.exists(target) || folder == null || !Files.isDirectory(folder)) {
            throw new WrongUsage(
                    "副本 %s 写不了：已有这个文件，或它所在的文件夹不存在；请用 --out 写另一个文件名".formatted(target),
                    "the copy %s cannot be written: it exists already, or its folder does not; name another with --out"
                            .formatted(target));
        }
        return target;
    }

    /** Shows the verdict and writes the copy where anything was answered. */
    private int finish(Asking asking, Asking.Asked asked, Path target) throws IOException {
        if (asked.answers() > 0) {
            OutputFile.create(target, asked.table().bytes());
        }
        Screening screening = asking.screen(asked.table());
        TextLayout layout = width.layout(around(), /* toFile= */ false);
        ValueText values = new ValueText(language());
        values.about(screening.project());
        ScreeningText text = new ScreeningText(values, layout);
        try (Output out = Output.toScreen(around().out(), layout)) {
            out.destination().page().lines(text.paragraph(screening, "", Optional.empty()));
            out.finish();
        }
        tell(
                asked.answers() == 0
                        ? new Bilingual("没有答复，没有写副本。", "No answer was given and no copy was written.")
                        : new Bilingual(
                                "%d 项答复已写入 %s。".formatted(asked.answers(), target),
                                "%d answers were written to %s.".formatted(asked.answers(), target)));
        return ExitCode.DONE;
    }

    /** The questions of one project. */
    private final class Asking {

        private final Screener screener;
        private final Questioner questioner;
        private final LocalDate asOf;
        private final BufferedReader answers = around().lines();

        /** The table with the answers and how many there are. */
        private record Asked(AnsweredTable table, int answers) {}

        Asking(Screener screener, Questioner questioner, LocalDate asOf) {
            this.screener = screener;
            this.questioner = questioner;
            this.asOf = asOf;
        }

        Screening screen(AnsweredTable table) {
            return screener.screen(table.project(), asOf);
        }

        Asked from(AnsweredTable first) throws IOException {
            Set<Field<?>> unknown = new LinkedHashSet<>();
            Asked asked = new Asked(first, 0);
            for (Optional<NextQuestion> next = next(asked, unknown); next.isPresent(); next = next(asked, unknown)) {
                show(next.get(), asked.table());
                String answer = answers.readLine();
                if (answer == null) {
                    break;
                }
                if (answer.isBlank()) {
                    unknown.add(next.get().field());
                } else {
                    asked = taken(asked, next.get().field(), answer.strip());
                }
            }
            return asked;
        }

        private Optional<NextQuestion> next(Asked asked, Set<Field<?>> unknown) {
            return questioner.next(screen(asked.table()), unknown);
        }

        private void show(NextQuestion question, AnsweredTable table) {
            List<String> lines = new ArrayList<>();
            new QuestionText(new ValueText(language())).add(lines, question);
            lines.forEach(around().err()::println);
            String unit = table.unit(question.field()).map(one -> one.symbol()).orElse("");
            tell(
                    unit.isEmpty()
                            ? new Bilingual("    请答（不知道就按回车）：", "    Your answer (enter if nobody knows):")
                            : new Bilingual(
                                    "    请答（只写数字时按 %s 算；不知道就按回车）：".formatted(unit),
                                    "    Your answer (a plain number is in %s; enter if nobody knows):"
                                            .formatted(unit)));
        }

        private Asked taken(Asked asked, Field<?> field, String answer) throws IOException {
            AnsweredTable.Taken taken = asked.table().with(field, answer);
            if (taken instanceof AnsweredTable.Refused refused) {
                refused.reasons().forEach(AskCommand.this::tell);
                return asked;
            }
            return new Asked(((AnsweredTable.Written) taken).table(), asked.answers() + 1);
        }
    }
}
