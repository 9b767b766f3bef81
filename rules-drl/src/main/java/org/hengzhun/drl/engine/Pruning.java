package org.hengzhun.drl.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is removed from a folder of compiled models: what was not used for long, and of the rest what was used longest ago while
 * all together are too large.
 *
 * @param age how long a model may lie unused
 * @param bytes of all models together
 */
record Pruning(Duration age, long bytes) {

    /** Begins the names of files that are being written. */
    static final String DRAFT = "draft";

    static final Pruning DEFAULT = new Pruning(Duration.ofDays(90), 64L << 20);

    /** Drafts of a program that was ended while writing. */
    private static final Duration DRAFT_AGE = Duration.ofHours(1);

    /** One file of the folder. */
    private record KeptModel(Path file, Instant used, long bytes) {

        static KeptModel of(Path file) throws IOException {
            return new KeptModel(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
        }

        boolean isDraft() {
            return String.valueOf(file.getFileName()).startsWith(DRAFT);
        }
    }

    /** Prunes the folder as of the moment. */
    void of(Path folder, Instant now) throws IOException {
        long used = 0;
        for (KeptModel entry : entries(folder)) {
            used += entry.bytes();
            Duration unused = Duration.between(entry.used(), now);
            boolean old = unused.compareTo(entry.isDraft() ? DRAFT_AGE : age) > 0;
            if (old || !entry.isDraft() && used > bytes) {
                Files.deleteIfExists(entry.file());
            }
        }
    }

    /** Our files of the folder, those used last first. */
    private static List<KeptModel> entries(Path folder) throws IOException {
        List<KeptModel> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Pruning::isOurs).toList()) {
                if (Files.isRegularFile(file)) {
                    entries.add(KeptModel.of(file));
                }
            }
        }
        entries.sort(Comparator.comparing(KeptModel::used).reversed().thenComparing(KeptModel::file));
        return entries;
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".jar") || name.endsWith(".seal") || name.startsWith(DRAFT);
    }
}
