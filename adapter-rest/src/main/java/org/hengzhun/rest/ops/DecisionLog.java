package org.hengzhun.rest.ops;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.files.write.screening.MaskedNames;
import org.hengzhun.files.write.screening.ReceiptLine;

/**
 * Keeps a receipt of every project that was judged, a line each as {@code screen --receipt} writes it. A file that is full makes room
 * for a new one and stays under its name with a number, the lowest the oldest; none is ever removed here. For any number of threads.
 */
public final class DecisionLog implements Decisions, Closeable {

    private final DecisionFile settings;
    private final UnaryOperator<Screening> shown;
    private final LogLines lines;
    private final Metrics metrics;
    private FileChannel out;
    private long length;
    private int next;
    private boolean failing;

    /**
     * Goes on with the file, or begins it.
     *
     * @throws IOException when it cannot be written
     */
    public DecisionLog(DecisionFile settings, LogLines lines, Metrics metrics) throws IOException {
        this.settings = settings;
        this.shown = settings.masked() ? MaskedNames::of : UnaryOperator.identity();
        this.lines = lines;
        this.metrics = metrics;
        this.out = open(settings.file());
        this.length = out.size();
        this.next = 1;
    }

    @Override
    public void decided(PolicyStamp policy, LocalDate asOf, Screening screening) {
        String line = ReceiptLine.of(policy, asOf, shown.apply(screening)) + "\n";
        keep(line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void failed(String policy, RuntimeException failure) {
        // What was not decided has no receipt, as on the command line.
    }

    private synchronized void keep(byte[] line) {
        try {
            if (length > 0 && length + line.length > settings.most()) {
                rotate();
            }
            write(ByteBuffer.wrap(line));
            length += line.length;
            failing = false;
        } catch (IOException unwritable) {
            metrics.unwritten();
            if (!failing) {
                lines.event("decisions", Map.of("state", "failed", "reason", String.valueOf(unwritable.getMessage())));
            }
            failing = true;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** All of the line or, on a disk that is full, nothing of it. */
    private void write(ByteBuffer line) throws IOException {
        try {
            while (line.hasRemaining()) {
                out.write(line);
            }
        } catch (IOException full) {
            out.truncate(length);
            throw full;
        }
    }

    private void rotate() throws IOException {
        out.close();
        Path full = numbered(next);
        while (Files.exists(full)) {
            full = numbered(++next);
        }
        Files.move(settings.file(), full);
        out = open(settings.file());
        length = 0;
    }

    /** decisions.ndjson becomes decisions.1.ndjson. */
    private Path numbered(int number) {
        String name = settings.file().getFileName().toString();
        int dot = name.lastIndexOf('.');
        String before = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        return settings.file().resolveSibling(before + "." + number + ending);
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
