package org.hengzhun.spark;

import com.google.common.base.Throwables;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.hengzhun.core.words.RefusedException;

/**
 * The policies this process judges by, each opened and compiled when its first row comes and then shared by all tasks. A policy is known
 * by the hash of what it says: an edited one is another one.
 */
final class OpenedPolicies {

    /** More than one job ever judges by; those used least recently are forgotten. */
    private static final int MOST = 64;

    private static final Cache<String, Policy> OPENED =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    private OpenedPolicies() {}

    /**
     * The policy with the hash.
     *
     * @param zip its bytes, asked for only where the libraries of this process do not hold the same policy
     * @throws RefusedException when the zip holds another policy as this process reads it
     */
    static Policy policy(String id, String hash, Supplier<byte[]> zip) {
        try {
            return OPENED.get(hash, () -> open(id, hash, zip));
        } catch (ExecutionException | UncheckedExecutionException failed) {
            Throwable why = Objects.requireNonNull(failed.getCause());
            Throwables.throwIfUnchecked(why);
            throw new IllegalStateException(why);
        }
    }

    private static Policy open(String id, String hash, Supplier<byte[]> zip) {
        Policies shipped = Policies.shipped();
        if (shipped.ids().contains(id)) {
            Policy policy = shipped.policy(id);
            if (policy.stamp().hash().equals(hash)) {
                return policy;
            }
        }
        Policy policy = unpacked(shipped, zip.get()).policy(id);
        String found = policy.stamp().hash();
        if (!found.equals(hash)) {
            throw new RefusedException(
                    "政策“%s”在这个执行进程里的哈希是 %s，驱动程序里是 %s；请让驱动程序和执行进程用同一版本的衡准".formatted(id, found, hash),
                    "the policy %s has the hash %s in this executor and %s in the driver; give both the same version of Hengzhun"
                            .formatted(id, found, hash));
        }
        return policy;
    }

    /** Archives are read from files; this one is read once and not kept. */
    private static Policies unpacked(Policies shipped, byte[] zip) {
        try {
            Path file = Files.createTempFile("hengzhun-policy", ".zip");
            try {
                Files.write(file, zip);
                return shipped.with(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
