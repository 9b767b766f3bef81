package org.hengzhun.rest.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A request that comes from a file and an answer that goes to one, where others have a connection: to all the rest of the server they
 * are the same, so that the bytes are. For one job.
 */
final class StoredExchange implements HttpStream {

    private static final int PIECE = 1 << 15;

    private final Job job;
    private final InputStream body;
    private final HttpChannel channel;
    private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
    private volatile @Nullable JobAnswer head;
    private volatile @Nullable IOException broken;

    private StoredExchange(Job job, InputStream body, Server server) {
        this.job = job;
        this.body = body;
        this.channel = new HttpChannel.DefaultFactory().newHttpChannel(new StoredConnection(job, server));
    }

    /**
     * Has the request answered.
     *
     * @return the head of the answer, whose bytes are in the file
     * @throws JobFile.NoRoomException when there was no room for all of it
     * @throws IOException when it did not come to its end
     */
    static JobAnswer of(Job job, Server server) throws IOException {
        try (InputStream body = job.request().read()) {
            return new StoredExchange(job, body, server).exchanged();
        }
    }

    private JobAnswer exchanged() throws IOException {
        channel.setHttpStream(this);
        channel.initialize();
        channel.onRequest(request()).run();
        Throwable failure = over.handle((done, failed) -> failed).join();
        JobAnswer known = head;
        IOException unwritten = broken;
        if (unwritten != null) {
            throw unwritten;
        }
        if (failure != null || known == null) {
            throw new IOException("The job did not come to its end.", failure);
        }
        return known;
    }

    private MetaData.Request request() {
        HttpFields.Mutable headers = HttpFields.build(job.order().headers())
                .put("Host", StoredConnection.HOST)
                .put("Content-Length", job.request().count())
                .put("X-Request-Id", job.order().requestId());
        return new MetaData.Request(
                "POST",
                HttpURI.from(job.order().address()),
                HttpVersion.HTTP_1_1,
                headers,
                job.request().count());
    }

    @Override
    public String getId() {
        return job.id();
    }

    @Override
    public Content.Chunk read() {
        if (job.cancelled()) {
            return Content.Chunk.from(new IOException("The job was cancelled."), /* last= */ true);
        }
        try {
            byte[] piece = body.readNBytes(PIECE);
            return piece.length == 0
                    ? Content.Chunk.EOF
                    : Content.Chunk.from(ByteBuffer.wrap(piece), /* last= */ false);
        } catch (IOException unreadable) {
            return Content.Chunk.from(unreadable, /* last= */ true);
        }
    }

    /** There is always something to read, were it the end. */
    @Override
    public void demand() {
        Runnable told = channel.onContentAvailable();
        if (told != null) {
            told.run();
        }
    }

    @Override
    public void prepareResponse(HttpFields.Mutable headers) {
        // As they are.
    }

    @Override
    public void send(
            MetaData.Request request,
            MetaData.@Nullable Response response,
            boolean last,
            @Nullable ByteBuffer content,
            Callback callback) {
        try {
            if (job.cancelled()) {
                throw new IOException("The job was cancelled.");
            }
            if (response != null) {
                head = JobAnswer.of(response.getStatus(), response.getHttpFields());
            }
            if (content != null) {
                job.answer().write(content);
            }
        } catch (IOException unwritten) {
            broken = unwritten;
            callback.failed(unwritten);
            return;
        }
        callback.succeeded();
    }

    @Override
    public @Nullable Runnable cancelSend(Throwable cause, Callback callback) {
        // Nothing is ever under way: what is sent is written before send returns.
        return () -> callback.failed(cause);
    }

    @Override
    public long getIdleTimeout() {
        return 0;
    }

    @Override
    public void setIdleTimeout(long millis) {
        // A file is never idle.
    }

    @Override
    public boolean isCommitted() {
        return head != null;
    }

    /** What was not read of the body is in nobody's way. */
    @Override
    public @Nullable Throwable consumeAvailable() {
        return null;
    }

    @Override
    public void succeeded() {
        over.complete(null);
    }

    @Override
    public void failed(Throwable failure) {
        over.completeExceptionally(failure);
    }
}
