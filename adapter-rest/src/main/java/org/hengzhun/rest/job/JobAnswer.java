package org.hengzhun.rest.job;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/**
 * The head of the answer to the request of a job.
 *
 * @param headers those that belong to the bytes, and not to the connection
 */
public record JobAnswer(int status, ImmutableMap<String, String> headers) {

    private static final ImmutableSet<String> KEPT =
            ImmutableSet.of("Content-Disposition", "Content-Security-Policy", "Content-Type", "Policy-Hash");

    /** The type of its bytes. */
    public String mediaType() {
        return headers.getOrDefault("Content-Type", "application/octet-stream");
    }

    static JobAnswer of(int status, HttpFields fields) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = fields.get(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new JobAnswer(status, ImmutableMap.copyOf(headers));
    }
}
