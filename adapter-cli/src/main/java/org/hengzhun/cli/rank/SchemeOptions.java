package org.hengzhun.cli.rank;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.cli.run.AsOf;
import org.hengzhun.cli.run.Inputs;
import org.hengzhun.cli.run.Surroundings;
import org.hengzhun.cli.run.WrongUsage;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.UnknownSchemeException;
import org.hengzhun.files.read.CountyReader;
import org.hengzhun.files.read.CountyTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which scheme of which policy counties are ranked, and from which bytes. */
final class SchemeOptions {

    @Option(names = "--policy", required = true, paramLabel = "编号", description = "按哪个政策；用 policy list 查看有哪些。")
    private String policy = "";

    @Option(names = "--scheme", required = true, paramLabel = "方案", description = "政策里的哪个考核方案。")
    private String scheme = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "参数以哪天有效的为准，例如 2022-09-30；默认今天（北京时间）。")
    private @Nullable String asOf;

    @Mixin
    private final Inputs inputs = new Inputs();

    String policy() {
        return policy;
    }

    LocalDate asOf(Surroundings around) {
        return AsOf.day(asOf, around);
    }

    /** The scheme asked for, with the figures of the day. */
    Scheme scheme(PolicyPack pack, LocalDate day) {
        try {
            return pack.schemeNamed(scheme, day);
        } catch (UnknownSchemeException unknown) {
            throw new WrongUsage(unknown.words());
        }
    }

    /** Reads a table of counties by the columns the pack knows. */
    CountyTable read(Path file, PolicyPack pack, Surroundings around) {
        var columns = CountyPeriod.dictionaryWith(pack.ownColumns());
        Inputs.require(file);
        InputStream in = around.in();
        return Inputs.isStandard(file)
                ? CountyReader.read(in, Inputs.STANDARD_INPUT, inputs.options(), columns)
                : CountyReader.read(file, inputs.options(), columns);
    }
}
