package org.hengzhun.rest.fuzz;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.files.read.CountyReader;
import org.hengzhun.files.read.DutyRecordReader;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.Inspector;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Row;

/** The readers of inputs: whatever the bytes are, rows come of them, accepted or refused, and no exception. */
public final class ReaderTargets {

    private static final byte[] BELOW = "\nP1,甲,\"6,200\",是,2022-09-30\n,,,,\nP2,乙,5亿,,2022年9月\n合计,,6,,\n注：数据截至9月30日\n"
            .getBytes(StandardCharsets.UTF_8);

    private static final ImmutableList<Duty> DUTIES =
            PolicyLibrary.shipped().pack("jiaozuo-2020-9").allDuties();

    private ReaderTargets() {}

    public static void csv(byte[] bytes) {
        projects(bytes, "fuzz.csv");
    }

    public static void json(byte[] bytes) {
        projects(bytes, "fuzz.json");
    }

    public static void ndjson(byte[] bytes) {
        projects(bytes, "fuzz.ndjson");
    }

    public static void counties(byte[] bytes) {
        CountyReader.read(new ByteArrayInputStream(bytes), "fuzz.csv", InputOptions.DEFAULT, CountyPeriod.dictionary());
    }

    /** What was done for the duties of a shipped policy. */
    public static void records(byte[] bytes) {
        DutyRecordReader.read(new ByteArrayInputStream(bytes), "fuzz.csv", InputOptions.DEFAULT, DUTIES);
    }

    /** The top of a table as text, whatever stands there, with rows below it; told as by {@code inspect}, and read. */
    public static void headers(byte[] bytes) {
        byte[] table = Bytes.concat(bytes, BELOW);
        Path file = written(table);
        try {
            Inspector.of(InputOptions.DEFAULT).inspect(file, Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            file.toFile().delete();
        }
        csv(table);
        counties(table);
    }

    private static Path written(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("fuzz", ".csv"), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** How many projects were read of the bytes under that name. */
    static int projects(byte[] bytes, String name) {
        int accepted = 0;
        try (ProjectReader rows = ProjectReader.open(new ByteArrayInputStream(bytes), name, InputOptions.DEFAULT)) {
            while (rows.hasNext()) {
                accepted += rows.next() instanceof Row.Accepted<Project> ? 1 : 0;
            }
            rows.summary();
            return accepted;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
