package org.hengzhun.cli.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.suggest.CaseSuggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Suggests cases for a policy. */
@Command(
        name = "cases",
        description = {"列出能试出每条规则每项条件的案例：每个界的两侧和界上、每项条件单独起作用、每项条件不知道。", "预期是现在的结果，要由人逐个确认；已有同样的案例不再列，已有的文件不动。"},
        footer = {
            "",
            "例：hengzhun policy cases xuchang-2022-sw70 --suggest --as-of 2022-09-30",
            "　　hengzhun policy cases 我的政策 --suggest --out 我的政策/cases/suggested.yaml"
        })
final class CasesCommand extends HengzhunCommand {

    @Parameters(paramLabel = "文件夹或编号", description = "政策包的文件夹，现有政策的编号，或 编号@文件夹。")
    private String what = "";

    @Option(names = "--suggest", required = true, description = "列出建议的案例。")
    @SuppressWarnings("UnusedVariable") // picocli asks for it
    private boolean suggest;

    @Option(names = "--as-of", paramLabel = "日期", description = "按哪一天有效的条文，例如 2022-09-30；默认今天（北京时间）。")
    private @Nullable String asOf;

    @Option(names = "--out", paramLabel = "文件", description = "写入一个新文件；已有这个文件就不写。")
    private @Nullable Path file;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    CasesCommand(CliContext around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        LocalDate day = AsOf.day(asOf, around());
        if (file != null && Files.exists(file)) {
            throw taken(file);
        }
        CaseSuggestion suggestion = suggestion(policies.library(around(), common()), day);
        if (file == null) {
            around().out().write(suggestion.text());
            around().out().flush();
        } else {
            written(file, suggestion.text());
        }
        tell(new Bilingual(
                "列出 %d 个案例，都待确认；另有 %d 个已有同样的案例，没有列。"
                        .formatted(suggestion.suggested().size(), suggestion.known()),
                "%d cases, each to be confirmed; %d more are there already and were left out."
                        .formatted(suggestion.suggested().size(), suggestion.known())));
        return ExitCode.DONE;
    }

    private CaseSuggestion suggestion(PolicyLibrary library, LocalDate day) {
        if (what.contains("@") || library.ids().contains(what)) {
            NamedPolicies named = new NamedPolicies(library);
            return suggested(named.in(what), NamedPolicies.id(what), day);
        }
        PolicyOptions.requirePacks(Path.of(what));
        PolicyLibrary with = PolicyOptions.added(library, Path.of(what));
        List<String> ids = with.added().entrySet().stream()
                .filter(one -> one.getValue().equals(Path.of(what)))
                .map(one -> one.getKey())
                .toList();
        if (ids.size() != 1) {
            throw new WrongUsage(
                    "文件夹 %s 里有几个政策：%s；请写 编号@文件夹".formatted(what, String.join("、", ids)),
                    "the folder %s holds several policies: %s; write ID@FOLDER"
                            .formatted(what, String.join(", ", ids)));
        }
        return suggested(with, ids.get(0), day);
    }

    private static CaseSuggestion suggested(PolicyLibrary library, String id, LocalDate day) {
        return BoundedWork.of(() -> library.suggestedCases(id, day), BoundedWork.LONGEST);
    }

    private static void written(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw taken(file);
        }
    }

    private static WrongUsage taken(Path file) {
        return new WrongUsage(
                "已有文件 %s，没有写；请换一个文件名".formatted(file),
                "there is a file %s already; nothing was written: choose another name".formatted(file));
    }
}
