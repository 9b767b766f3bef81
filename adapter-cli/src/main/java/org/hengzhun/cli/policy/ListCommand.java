package org.hengzhun.cli.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hengzhun.cli.run.ExitCode;
import org.hengzhun.cli.run.Output;
import org.hengzhun.cli.run.OutputOptions;
import org.hengzhun.cli.run.PolicyOptions;
import org.hengzhun.cli.run.Surroundings;
import org.hengzhun.cli.run.Task;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.drl.pack.PackMembers;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.write.DisplayWidth;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.PlainJson;
import org.hengzhun.files.write.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the policies at hand. */
@Command(name = "list", description = "列出现有的政策：编号、标题、文号、施行日期、沿用哪个政策、来自哪里。输出 text、json。")
final class ListCommand extends Task {

    private static final int WIDEST_CELL = 48;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ListCommand(Surroundings around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(OutputForm.TEXT, OutputForm.JSON);
        PolicyLibrary library = PolicyLibrary.shipped();
        for (Path folder : policies.folders()) {
            library = PolicyOptions.added(library, folder);
        }
        Map<String, Path> origins = library.added();
        List<PolicyPack> packs = library.ids().stream().map(library::pack).toList();
        try (Output out = output.open(around(), List.of())) {
            if (form == OutputForm.JSON) {
                PlainJson.write(out.writer(), Map.of("policies", members(packs, origins)));
            } else {
                for (String line : table(packs, origins).lines()) {
                    out.writer().write(line + "\n");
                }
            }
            out.finish();
        }
        return ExitCode.DONE;
    }

    private String origin(Manifest manifest, Map<String, Path> origins) {
        Path folder = origins.get(manifest.id());
        return folder == null ? say("内置", "shipped") : folder.toString();
    }

    private TextTable table(List<PolicyPack> packs, Map<String, Path> origins) {
        TextTable table = new TextTable(DisplayWidth.NARROW, WIDEST_CELL)
                .row(
                        say("编号", "id"),
                        say("标题", "title"),
                        say("文号", "document"),
                        say("发文单位", "issuer"),
                        say("施行日期", "effective"),
                        say("沿用", "extends"),
                        say("来自", "from"));
        for (PolicyPack pack : packs) {
            Manifest manifest = pack.manifest();
            table.row(
                    manifest.id(),
                    manifest.title(),
                    manifest.document(),
                    manifest.issuer(),
                    manifest.effectiveDay().in(language()),
                    manifest.base().orElse(""),
                    origin(manifest, origins));
        }
        return table;
    }

    private static List<Map<String, @Nullable Object>> members(List<PolicyPack> packs, Map<String, Path> origins) {
        return packs.stream()
                .map(pack -> {
                    Map<String, @Nullable Object> members = PackMembers.head(pack);
                    Path folder = origins.get(pack.manifest().id());
                    members.put("from", folder == null ? "shipped" : folder.toString());
                    return members;
                })
                .toList();
    }
}
