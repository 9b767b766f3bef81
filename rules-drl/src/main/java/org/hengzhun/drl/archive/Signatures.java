package org.hengzhun.drl.archive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.hengzhun.core.words.Bilingual;

/** Who signed all files of an archive, as the JDK verifies signed JARs. */
final class Signatures {

    /** Or why it is refused. */
    record Verdict(Optional<String> signer, Optional<Bilingual> complaint) {}

    private static final Bilingual BROKEN = new Bilingual(
            "签名与内容不符，签名之后被改过；请重新取一份",
            "the signature does not fit the content: it was changed after signing; get the zip again");

    private static final Bilingual PARTIAL = new Bilingual(
            "没有一个签名包括全部文件（有的文件没有签名，或签名所用的算法太弱）；请重新打包并签名",
            "no signature is of all files (some are not signed, or the algorithm of the signature is too weak); pack and sign again");

    private Signatures() {}

    static Verdict of(Path file, Map<String, ByteSource> files, Trust trust) throws IOException {
        Set<CodeSigner> all;
        try (JarFile jar = new JarFile(file.toFile(), /* verify= */ true)) {
            all = ofAll(jar, files);
        } catch (SecurityException changed) {
            return refused(BROKEN);
        }
        if (all.isEmpty()) {
            return refused(PARTIAL);
        }
        return trust.asksForSignature() ? trusted(all, trust) : new Verdict(Optional.empty(), Optional.empty());
    }

    private static Set<CodeSigner> ofAll(JarFile jar, Map<String, ByteSource> files) throws IOException {
        Set<CodeSigner> all = new LinkedHashSet<>();
        boolean first = true;
        for (Map.Entry<String, ByteSource> file : files.entrySet()) {
            Set<CodeSigner> signers = of(jar, file);
            if (first) {
                all.addAll(signers);
            } else {
                all.retainAll(signers);
            }
            first = false;
        }
        return all;
    }

    private static Set<CodeSigner> of(JarFile jar, Map.Entry<String, ByteSource> file) throws IOException {
        JarEntry entry = jar.getJarEntry(file.getKey());
        if (entry == null) {
            throw new SecurityException(file.getKey());
        }
        try (InputStream in = jar.getInputStream(entry)) {
            // Verified while it is read, to its end; what was taken before must be the same bytes.
            if (!Arrays.equals(
                    in.readNBytes(PackBounds.FILE_BYTES + 1), file.getValue().read())) {
                throw new SecurityException(file.getKey());
            }
        }
        CodeSigner[] signers = entry.getCodeSigners();
        return signers == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(signers));
    }

    private static Verdict trusted(Set<CodeSigner> signers, Trust trust) {
        List<Bilingual> complaints = new ArrayList<>();
        for (CodeSigner signer : signers) {
            ImmutableList<X509Certificate> chain = ImmutableList.copyOf(
                    Iterables.filter(signer.getSignerCertPath().getCertificates(), X509Certificate.class));
            Optional<Bilingual> complaint = trust.complaint(chain);
            if (complaint.isEmpty()) {
                return new Verdict(Optional.of(Trust.name(chain.get(0))), Optional.empty());
            }
            complaints.add(complaint.get());
        }
        return refused(complaints.get(0));
    }

    private static Verdict refused(Bilingual why) {
        return new Verdict(Optional.empty(), Optional.of(why));
    }
}
