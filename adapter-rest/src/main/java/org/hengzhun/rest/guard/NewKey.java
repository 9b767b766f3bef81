package org.hengzhun.rest.guard;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A key nobody has yet, to be shown once.
 *
 * @param key what its caller sends
 * @param line what its file holds of it
 */
public record NewKey(String key, String line) {

    /** So many that nobody guesses them. */
    private static final int BYTES = 32;

    /** One for a caller whose name {@link Keys#isName} accepts. */
    public static NewKey of(String name) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return new NewKey(key, name + " " + Keys.hash(key));
    }
}
