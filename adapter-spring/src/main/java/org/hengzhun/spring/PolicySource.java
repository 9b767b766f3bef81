package org.hengzhun.spring;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.hengzhun.Policies;
import org.hengzhun.PolicyListener;
import org.hengzhun.WatchedPolicies;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/** Where an application has its policies from, and how their edits fared. Closed with the application. */
final class PolicySource implements AutoCloseable {

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final Policies policies;
    private final @Nullable WatchedPolicies watched;

    private PolicySource(PolicyProperties properties) {
        if (properties.reload() && !properties.folder().isEmpty()) {
            this.watched = watched(properties.folder(), properties.trust());
            this.policies = watched.always();
        } else {
            this.watched = null;
            this.policies = fixed(properties);
        }
    }

    /**
     * Reads, checks and compiles them.
     *
     * @throws org.hengzhun.core.words.HengzhunException when a folder is missing or cannot be read, or a pack in it is wrong
     */
    static PolicySource of(PolicyProperties properties) {
        for (Path folder : properties.folder()) {
            if (!Files.exists(folder)) {
                throw new RefusedException(
                        "没有文件夹 %s；请核对路径，写政策包所在的文件夹".formatted(folder),
                        "there is no folder %s; check the path and give the folder with policy packs"
                                .formatted(folder));
            }
        }
        try {
            return new PolicySource(properties);
        } catch (UncheckedIOException unreadable) {
            // Of the cause: that of the exception around it begins with the name of a class.
            String why = Objects.requireNonNull(unreadable.getCause()).getMessage();
            throw new RefusedException(
                    "政策读不出来：" + why + "；请检查路径是否存在、程序是否有权读取",
                    "the policies cannot be read: " + why + "; check that the path exists and may be read");
        }
    }

    private WatchedPolicies watched(List<Path> folders, @Nullable Path trust) {
        PolicyListener counted = new PolicyListener() {
            @Override
            public void taken(Policies now) {
                taken.incrementAndGet();
            }

            @Override
            public void refused(List<Problem> problems) {
                refused.incrementAndGet();
            }
        };
        return trust == null ? Policies.watched(folders, counted) : Policies.watched(folders, trust, counted);
    }

    private static Policies fixed(PolicyProperties properties) {
        Policies policies = properties.trust() == null
                ? Policies.shipped()
                : Policies.shipped().trusting(properties.trust());
        for (Path folder : properties.folder()) {
            policies = policies.with(folder);
        }
        return policies;
    }

    Policies policies() {
        return policies;
    }

    /** Why the last edit was not taken over; empty when it was, or when nobody watches. */
    List<Problem> problems() {
        return watched == null ? List.of() : watched.problems();
    }

    /** Looks for an edit now. */
    void look() {
        if (watched != null) {
            watched.look();
        }
    }

    /** How many edits were taken over. */
    long taken() {
        return taken.get();
    }

    /** How many edits were refused. */
    long refused() {
        return refused.get();
    }

    @Override
    public void close() {
        if (watched != null) {
            watched.close();
        }
    }
}
