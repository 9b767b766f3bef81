package org.hengzhun.rest.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.files.read.CountyReader;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;

/** The readers of inputs: whatever the bytes are, rows come of them, accepted or refused, and no exception. */
public final class ReaderTargets {

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

    private static void projects(byte[] bytes, String name) {
        try (ProjectReader rows = ProjectReader.open(new ByteArrayInputStream(bytes), name, InputOptions.DEFAULT)) {
            while (rows.hasNext()) {
                rows.next();
            }
            rows.summary();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
