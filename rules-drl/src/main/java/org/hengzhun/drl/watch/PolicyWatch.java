package org.hengzhun.drl.watch;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.archive.Trust;

/**
 * Takes edited policies over. Once the files of the folders have changed and then stayed the same from one look to the next,
 * they are read, checked, compiled and tested beside those in force, and take their place only when all of that went well.
 * For any number of threads.
 */
public final class PolicyWatch {

    /** Told of every attempt, after it. */
    public interface Listener {

        /** These are in force now. */
        void taken(PolicySnapshot policies);

        /** The old ones stay in force, because of these problems. */
        void refused(ImmutableList<Problem> problems);
    }

    private final List<Path> folders;
    private final CurrentPolicies current;
    private final Listener listener;
    private final CandidateReader candidates;
    private String tried;
    private String seen;
    private volatile ImmutableList<Problem> problems = ImmutableList.of();

    /** Watches the folders whose policies are current as they are now. */
    public PolicyWatch(List<Path> folders, CurrentPolicies current, Listener listener) {
        this(folders, current, listener, BoundedWork.LONGEST);
    }

    /** The same of folders, or zips, that this trust accepts. */
    public PolicyWatch(List<Path> folders, Trust trust, CurrentPolicies current, Listener listener) {
        this(
                folders,
                current,
                listener,
                new CandidateReader(() -> PolicySnapshot.of(folders, trust), BoundedWork.LONGEST));
    }

    /**
     * The same with another patience.
     *
     * @param longest how long edited policies may take until they are ready
     */
    public PolicyWatch(List<Path> folders, CurrentPolicies current, Listener listener, Duration longest) {
        this(folders, current, listener, new CandidateReader(() -> PolicySnapshot.of(folders), longest));
    }

    PolicyWatch(List<Path> folders, CurrentPolicies current, Listener listener, CandidateReader candidates) {
        this.folders = ImmutableList.copyOf(folders);
        this.current = current;
        this.listener = listener;
        this.candidates = candidates;
        this.tried = current.now().print();
        this.seen = tried;
    }

    /** Looks once. An edit is taken over at the second look that finds it, if not too many before it still keep the machine busy. */
    public synchronized void look() {
        String print = FolderFingerprint.of(folders);
        boolean settled = print.equals(seen);
        seen = print;
        if (settled && !print.equals(tried) && !candidates.crowded()) {
            tried = print;
            reload();
        }
    }

    private void reload() {
        CandidateReader.Candidate answer = candidates.read();
        if (answer instanceof CandidateReader.Ready ready) {
            current.put(ready.policies());
            problems = ImmutableList.of();
            listener.taken(ready.policies());
        } else {
            problems = ((CandidateReader.Unfit) answer).problems();
            listener.refused(problems);
        }
    }

    /** Why the last edit was not taken over; empty when it was. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
