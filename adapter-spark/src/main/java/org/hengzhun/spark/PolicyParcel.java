package org.hengzhun.spark;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.hengzhun.core.words.Language;

/**
 * What rows are judged by, as it is sent to where they are: the policy as the bytes of a zip, its hash, the day, and the language of the
 * words. Nothing in it is compiled.
 */
final class PolicyParcel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String hash;
    private final LocalDate asOf;
    private final Language language;
    private final Broadcast<byte[]> zip;

    private PolicyParcel(String id, String hash, LocalDate asOf, Language language, Broadcast<byte[]> zip) {
        this.id = id;
        this.hash = hash;
        this.asOf = asOf;
        this.language = language;
        this.zip = zip;
    }

    /** The policy with the id, ready to be sent to all that judge for the session. */
    static PolicyParcel of(Policies policies, String id, LocalDate asOf, Language language, SparkSession session) {
        byte[] zip = policies.zip(id);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        return new PolicyParcel(id, policies.policy(id).stamp().hash(), asOf, language, context.broadcast(zip));
    }

    String id() {
        return id;
    }

    /** {@code sha256:} and the hash of everything the policy says. */
    String hash() {
        return hash;
    }

    LocalDate asOf() {
        return asOf;
    }

    Language language() {
        return language;
    }

    /** The policy, opened where this is called; once in a process. */
    Policy open() {
        return OpenedPolicies.policy(id, hash, zip::value);
    }
}
