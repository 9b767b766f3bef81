package org.hengzhun;

import java.time.LocalDate;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Language;

/**
 * What a policy answers. Immutable.
 *
 * @param <R> the result
 */
public final class Answer<R> {

    private final R result;
    private final PolicyStamp policy;
    private final LocalDate asOf;
    private final JsonText json;

    Answer(R result, PolicyStamp policy, LocalDate asOf, JsonText json) {
        this.result = result;
        this.policy = policy;
        this.asOf = asOf;
        this.json = json;
    }

    public R result() {
        return result;
    }

    /** The policy that answered, with the hash of its files. */
    public PolicyStamp policy() {
        return policy;
    }

    /** The day whose parameters and rules were in force. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The JSON that the commands and the server write of such a result; its free texts are in the language. */
    public String toJson(Language language) {
        return json.in(language);
    }
}
