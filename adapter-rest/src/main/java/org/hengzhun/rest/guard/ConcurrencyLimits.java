package org.hengzhun.rest.guard;

import org.hengzhun.core.words.Bilingual;

/**
 * A turnstile for each kind of place.
 *
 * @param arriving whose body is still being received
 * @param working that the library works on
 * @param leaving whose long answer is still being sent
 * @param streams of lines
 */
public record ConcurrencyLimits(
        ConcurrencyLimit arriving, ConcurrencyLimit working, ConcurrencyLimit leaving, ConcurrencyLimit streams) {

    /** With so many places each. */
    public static ConcurrencyLimits of(Places places) {
        return new ConcurrencyLimits(
                new ConcurrencyLimit(places.arriving(), places.queue(), new Bilingual("传入", "received")),
                new ConcurrencyLimit(places.working(), places.queue(), new Bilingual("处理", "worked on")),
                new ConcurrencyLimit(places.leaving(), places.queue(), new Bilingual("传出", "sent")),
                new ConcurrencyLimit(
                        places.streams(), places.streamsOfOne(), places.queue(), new Bilingual("以流传送", "streamed")));
    }

    /** Requests inside any of them now. */
    public int taken() {
        return arriving.taken() + working.taken() + leaving.taken() + streams.taken();
    }

    /** Requests that wait for a place of any kind now. */
    public int waiting() {
        return arriving.waiting() + working.waiting() + leaving.waiting() + streams.waiting();
    }
}
