package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.hengzhun.rest.guard.Limits;
import org.junit.jupiter.api.Test;

/** Who works on a request: a thread of its own that costs next to nothing where Java has such, else one of a pool. */
class RequestThreadsTest {

    /** Notes the thread that asks for the day, which is the one that works on the request; log lines ask for the instant alone. */
    private static final class Asked extends Clock {

        private volatile Optional<Thread> thread = Optional.empty();

        @Override
        public Instant instant() {
            return Running.TODAY.instant();
        }

        @Override
        public ZoneId getZone() {
            thread = Optional.of(Thread.currentThread());
            return Running.TODAY.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void aRequestIsWorkedOnByAVirtualThreadWhereThereAreAny() throws ReflectiveOperationException {
        Asked clock = new Asked();
        ServerSettings settings = Running.settings(Limits.DEFAULT);
        try (Running server = Running.with(settings, clock, new StringWriter())) {
            int status = server.post(
                            "/v1/screen?policy=" + Running.XUCHANG,
                            "application/json",
                            "{\"projects\":[{\"id\":\"P1\",\"stage\":\"SIGNED\"}]}")
                    .statusCode();

            assertThat(status).isEqualTo(200);
            assertThat(isVirtual(clock.thread.orElseThrow()))
                    .isEqualTo(Runtime.version().feature() >= 21);
        }
    }

    /** {@code Thread.isVirtual}, which Java has from 21 on. */
    private static boolean isVirtual(Thread thread) throws ReflectiveOperationException {
        return Runtime.version().feature() >= 21
                && (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
    }
}
