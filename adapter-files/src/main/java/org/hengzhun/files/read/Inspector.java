package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;

/** Reads a file to its end only to tell how it is understood. */
public final class Inspector {

    /** Rows shown as they were read. */
    private static final int FIRST = 3;

    /** Refusals and warnings that are kept. */
    private static final int MOST = 50;

    /** What the rows of a file are. */
    public enum Of {
        /** 项目. */
        PROJECTS,
        /** 县区. */
        COUNTIES,
        /** 完成记录. */
        RECORDS;

        /** What users call it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final InputOptions options;
    private final FieldDictionary columns;

    /**
     * An inspector.
     *
     * @param columns the columns a table of counties may have
     */
    public Inspector(InputOptions options, FieldDictionary columns) {
        this.options = options;
        this.columns = columns;
    }

    /** With the columns every table of counties may have. */
    public static Inspector of(InputOptions options) {
        return new Inspector(options, CountyPeriod.dictionary());
    }

    /**
     * How a file is understood.
     *
     * @param as what its rows are, or nothing to go by what most of its headers name
     */
    public Inspection inspect(Path file, Optional<Of> as) throws IOException {
        Of of = as.isPresent() ? as.get() : likeliest(file);
        Watching watching = new Watching(fields(of), keys(of), noun(of));
        List<Refusal> refused = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        int accepted = 0;
        try (RowReader<Object> rows = new RowReader<>(Input.of(file, options, watching))) {
            while (rows.hasNext()) {
                if (rows.next() instanceof Row.Refused<Object> row) {
                    row.refusals().stream().limit(MOST - refused.size()).forEach(refused::add);
                } else {
                    accepted++;
                }
            }
            watching.warnings.stream().limit(MOST).forEach(warnings::add);
            return new Inspection(
                    noun(of),
                    rows.summary(),
                    accepted,
                    ImmutableList.copyOf(watching.first),
                    ImmutableList.copyOf(refused),
                    ImmutableList.copyOf(warnings));
        }
    }

    private Of likeliest(Path file) throws IOException {
        Of best = Of.PROJECTS;
        long most = 0;
        for (Of kind : Of.values()) {
            long known = known(file, kind);
            if (known > most) {
                best = kind;
                most = known;
            }
        }
        return best;
    }

    /** How many fields of such a table the header of the file names. */
    private long known(Path file, Of kind) throws IOException {
        Watching watching = new Watching(fields(kind), keys(kind), noun(kind));
        try (RowReader<Object> rows = new RowReader<>(Input.of(file, options, watching))) {
            if (!rows.hasNext()) {
                return 0;
            }
            return rows.understoodSoFar().headers().stream()
                    .mapToLong(header -> header.read().count())
                    .max()
                    .orElse(0);
        }
    }

    private FieldDictionary fields(Of of) {
        return switch (of) {
            case PROJECTS -> options.projects();
            case COUNTIES -> columns;
            case RECORDS -> DutyColumns.DICTIONARY;
        };
    }

    private static Set<String> keys(Of of) {
        return switch (of) {
            case PROJECTS -> ImmutableSet.of("id", "name");
            case COUNTIES -> ImmutableSet.of("unit");
            case RECORDS -> ImmutableSet.of("duty");
        };
    }

    private static Bilingual noun(Of of) {
        return switch (of) {
            case PROJECTS -> new Bilingual("项目", "projects");
            case COUNTIES -> new Bilingual("考核单位", "units");
            case RECORDS -> new Bilingual("完成记录", "records");
        };
    }

    /** Makes nothing of the rows but keeps the first of them as they were read. */
    private static final class Watching implements Assembly<Object> {

        private final FieldReader reader;
        private final Set<String> keys;
        private final Bilingual noun;
        private final List<Inspection.ReadRow> first = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();

        Watching(FieldDictionary fields, Set<String> keys, Bilingual noun) {
            this.reader = FieldReader.of(fields);
            this.keys = keys;
            this.noun = noun;
        }

        @Override
        public FieldReader reader() {
            return reader;
        }

        @Override
        public Bilingual noun() {
            return noun;
        }

        @Override
        public String plural() {
            return noun.en();
        }

        @Override
        public Set<String> keys() {
            return keys;
        }

        @Override
        public Row<Object> finish(RowDraft row) {
            if (!row.isSound()) {
                return row.refused();
            }
            if (first.size() < FIRST) {
                first.add(Inspection.ReadRow.of(row.row(), row.values()));
            }
            Row<Object> accepted = row.accepted(row.row());
            if (warnings.size() < MOST) {
                warnings.addAll(((Row.Accepted<Object>) accepted).warnings());
            }
            return accepted;
        }
    }
}
