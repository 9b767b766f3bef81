package org.hengzhun.files.write.beside;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Bearing;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.screening.ScreeningColumns;

/** Tables read, judged by nobody (every project may go ahead), and handed back with the results. */
final class Handed {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final PolicyStamp POLICY = new PolicyStamp("p", "办法", "文〔2022〕1号", "sha256:ab");

    private Handed() {}

    /** What a table says, and how many places of it are refused. */
    record Read(List<Project> projects, int refused) {}

    static Read read(Path file) throws IOException {
        List<Project> projects = new ArrayList<>();
        int refused = 0;
        try (ProjectReader rows = ProjectReader.open(file, InputOptions.DEFAULT)) {
            while (rows.hasNext()) {
                Row<Project> row = rows.next();
                if (row instanceof Row.Accepted<Project> accepted) {
                    projects.add(accepted.value());
                } else {
                    refused += ((Row.Refused<Project>) row).refusals().size();
                }
            }
        }
        return new Read(projects, refused);
    }

    static byte[] back(Path... files) throws IOException {
        return back(() -> {}, files);
    }

    /** @param meanwhile what happens between reading and writing */
    static byte[] back(Runnable meanwhile, Path... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<InputSummary> inputs = new ArrayList<>();
        try (BesideWriter<Screening> writer = new BesideWriter<>(
                out,
                Language.ZH,
                new ScreeningColumns(Language.ZH, Optional.empty()),
                Optional.of(new OwnTables(List.of(files))))) {
            writer.begin(POLICY, DAY, files.length);
            for (Path file : files) {
                inputs.add(judged(file, writer));
            }
            meanwhile.run();
            writer.end(inputs);
        }
        return out.toByteArray();
    }

    private static InputSummary judged(Path file, BesideWriter<Screening> writer) throws IOException {
        try (ProjectReader rows = ProjectReader.open(file, InputOptions.DEFAULT)) {
            while (rows.hasNext()) {
                Row<Project> row = rows.next();
                if (row instanceof Row.Accepted<Project> accepted) {
                    writer.write(
                            admitted(accepted.value()), new Source(file.toString(), row.row(), ImmutableList.of()));
                } else {
                    for (Refusal refusal : ((Row.Refused<Project>) row).refusals()) {
                        writer.refused(refusal);
                    }
                }
            }
            return rows.summary();
        }
    }

    private static Screening admitted(Project project) {
        return Screening.of(
                project, DAY, new Bearing(1, ImmutableSet.of()), List.of(), List.of(), List.of(), List.of());
    }

    static XSSFWorkbook opened(byte[] book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(book));
    }

    static Map<String, byte[]> parts(byte[] book) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static Path file(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
