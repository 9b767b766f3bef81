package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.rest.guard.ConcurrencyLimit;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.Queue;
import org.hengzhun.rest.reply.RefusedRequest;
import org.junit.jupiter.api.Test;

/** What one caller takes of the places for streams is never all of them, and nothing of what single calls are worked on. */
class StreamShareTest {

    private static final Bilingual STREAMED = new Bilingual("以流传送", "streamed");

    private static final Queue LONG = new Queue(4, Duration.ofDays(1));

    /** Streams that one caller holds open at once, as many as he may. */
    private static final int MOST = Limits.DEFAULT.places().streamsOfOne();

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    /** A request inside, until it is let go. */
    private static final class Held {

        private final CountDownLatch leave = new CountDownLatch(1);
        private final CompletableFuture<Void> done;

        Held(ConcurrencyLimit limit, String caller) {
            done = CompletableFuture.runAsync(
                    () -> {
                        try {
                            limit.pass(caller, this::stay);
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    },
                    task -> new Thread(task, caller).start());
        }

        private void stay() throws IOException {
            try {
                leave.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }

        void letGo() {
            leave.countDown();
            done.join();
        }
    }

    private static Held inside(ConcurrencyLimit limit, String caller) {
        int before = limit.taken();
        Held held = new Held(limit, caller);
        await(() -> limit.taken() == before + 1);
        return held;
    }

    private static Held waiting(ConcurrencyLimit limit, String caller) {
        int before = limit.waiting();
        Held held = new Held(limit, caller);
        await(() -> limit.waiting() == before + 1);
        return held;
    }

    @Test
    void whoeverHasHisShareIsToldSoWhereAnotherIsLetIn() {
        ConcurrencyLimit limit = new ConcurrencyLimit(3, 2, Queue.NONE, STREAMED);
        List<Held> mine = List.of(inside(limit, "me"), inside(limit, "me"));

        assertThatThrownBy(() -> limit.pass("me", () -> {}))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        refused ->
                                assertThat(refused.fault().detail().en()).contains("as many as one caller may have"));
        Held yours = inside(limit, "you");

        yours.letGo();
        mine.forEach(Held::letGo);
        assertThat(limit.taken()).isZero();
    }

    @Test
    void oneCallerWaitsInHalfOfTheQueue() {
        ConcurrencyLimit limit = new ConcurrencyLimit(3, 2, LONG, STREAMED);
        List<Held> held = new ArrayList<>(List.of(inside(limit, "me"), inside(limit, "me"), inside(limit, "you")));
        held.add(waiting(limit, "me"));
        held.add(waiting(limit, "me"));

        assertThatThrownBy(() -> limit.pass("me", () -> {})).isInstanceOf(RefusedRequest.class);
        held.add(waiting(limit, "you"));

        held.forEach(Held::letGo);
        assertThat(limit.taken()).isZero();
        assertThat(limit.waiting()).isZero();
    }

    /** Mine came first, but you hold none. */
    @Test
    void aFreePlaceGoesToWhoHoldsTheFewest() {
        ConcurrencyLimit limit = new ConcurrencyLimit(3, 3, LONG, STREAMED);
        List<Held> inside = List.of(inside(limit, "me"), inside(limit, "me"), inside(limit, "me"));
        Held mine = waiting(limit, "me");
        Held yours = waiting(limit, "you");

        inside.get(0).letGo();

        assertThat(limit.waiting()).isEqualTo(1);
        yours.letGo();
        inside.get(1).letGo();
        inside.get(2).letGo();
        mine.letGo();
        assertThat(limit.taken()).isZero();
    }

    /**
     * One caller drips into all the streams he may have, and asks for two more; another one's stream and single calls are none of his
     * business.
     */
    @Test
    void oneCallersSlowStreamsShutNobodyOut() throws IOException {
        try (Running server = Running.plain()) {
            List<OpenStream> slow = new ArrayList<>();
            try {
                for (int i = 0; i < MOST; i++) {
                    slow.add(new OpenStream(server, "127.0.0.2"));
                }
                String inside = "hengzhun_requests_running %d.0".formatted(MOST);
                await(() -> server.get("/metrics").body().contains(inside));
                slow.add(new OpenStream(server, "127.0.0.2"));
                slow.add(new OpenStream(server, "127.0.0.2"));
                try (OpenStream other = new OpenStream(server, "127.0.0.3")) {
                    other.project(0);
                    String oneMore = "hengzhun_requests_running %d.0".formatted(MOST + 1);
                    await(() -> server.get("/metrics").body().contains(oneMore));
                    for (int round = 0; round < 5; round++) {
                        for (OpenStream stream : slow.subList(0, MOST)) {
                            stream.project(round);
                        }
                        HttpResponse<String> single =
                                server.post("/v1/screen" + Running.JUDGED, "application/json", "{\"id\":\"P1\"}");
                        assertThat(single.statusCode()).as(single.body()).isEqualTo(200);
                    }
                }
            } finally {
                for (OpenStream stream : slow) {
                    stream.close();
                }
            }
        }
    }
}
