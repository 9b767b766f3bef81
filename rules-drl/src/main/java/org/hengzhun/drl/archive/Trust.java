package org.hengzhun.drl.archive;

import com.google.common.collect.ImmutableSet;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;

/**
 * Whose packs may be used: anybody's, or only those signed with certain certificates, or with one that a certificate authority among
 * them issued for signing. A certificate counts while it is valid, by the clock of the machine; lists of revoked ones are not asked.
 */
public final class Trust {

    private static final ImmutableSet<String> FOR_SIGNING = ImmutableSet.of("1.3.6.1.5.5.7.3.3", "2.5.29.37.0");
    private static final Trust ANYBODY = new Trust(ImmutableSet.of());

    private static final Bilingual UNSIGNED = new Bilingual(
            "没有签名；用了 --trust 就只接受签过名的政策包：请向发布人要签过名的 zip，或用 policy export --zip --sign-with 签名",
            "is not signed; with --trust only signed packs are accepted: ask its publisher for a signed zip, or sign it with policy export --zip --sign-with");

    private final ImmutableSet<X509Certificate> trusted;

    private Trust(ImmutableSet<X509Certificate> trusted) {
        this.trusted = trusted;
    }

    /** Any pack, signed or not; a signature that is there must fit its files. */
    public static Trust inAnybody() {
        return ANYBODY;
    }

    /** Packs signed with one of these only; there is at least one. */
    public static Trust only(Collection<X509Certificate> certificates) {
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException(
                    "Trust in nobody would refuse every pack; name at least one certificate.");
        }
        return new Trust(ImmutableSet.copyOf(certificates));
    }

    /** Whether a signature is asked for at all. */
    public boolean asksForSignature() {
        return !trusted.isEmpty();
    }

    /** Why what nobody signed, such as a folder, is refused, if it is. */
    public Optional<Bilingual> complaintOfUnsigned() {
        return asksForSignature() ? Optional.of(UNSIGNED) : Optional.empty();
    }

    /** Why this signer is not accepted, if so. */
    Optional<Bilingual> complaint(List<X509Certificate> chain) {
        X509Certificate signer = chain.get(0);
        if (!isValid(signer)) {
            return Optional.of(outOfDate(signer));
        }
        return trusted.contains(signer) || isIssuedByTrusted(chain) ? Optional.empty() : Optional.of(stranger(signer));
    }

    /** Who a certificate is for, fit to show. */
    static String name(X509Certificate signer) {
        return VisibleText.cut(signer.getSubjectX500Principal().getName(), 200);
    }

    private static boolean isValid(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return true;
        } catch (CertificateException outOfDate) {
            return false;
        }
    }

    /** Only an authority vouches for others: who may sign packs may not name further signers. */
    private boolean isIssuedByTrusted(List<X509Certificate> chain) {
        Set<TrustAnchor> authorities = trusted.stream()
                .filter(one -> one.getBasicConstraints() >= 0 && isValid(one))
                .map(one -> new TrustAnchor(one, null))
                .collect(Collectors.toSet());
        if (authorities.isEmpty()) {
            return false;
        }
        try {
            CertPath path = CertificateFactory.getInstance("X.509")
                    .generateCertPath(
                            chain.stream().filter(one -> !trusted.contains(one)).toList());
            PKIXParameters asked = new PKIXParameters(authorities);
            asked.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX").validate(path, asked);
            return isForSigning(chain.get(0));
        } catch (GeneralSecurityException notIssued) {
            return false;
        }
    }

    private static boolean isForSigning(X509Certificate signer) throws CertificateException {
        List<String> uses = signer.getExtendedKeyUsage();
        boolean[] keyUses = signer.getKeyUsage();
        return (uses == null || uses.stream().anyMatch(FOR_SIGNING::contains)) && (keyUses == null || keyUses[0]);
    }

    static Bilingual outOfDate(X509Certificate signer) {
        String from = day(signer.getNotBefore());
        String to = day(signer.getNotAfter());
        return new Bilingual(
                "签名人 %s 的证书有效期是 %s 到 %s，现在不在有效期内；请用有效的证书重新签名".formatted(name(signer), from, to),
                "the certificate of the signer %s is valid from %s to %s, which is not now; sign again with a valid one"
                        .formatted(name(signer), from, to));
    }

    private static Bilingual stranger(X509Certificate signer) {
        return new Bilingual(
                "签名人 %s 不在信任的证书之列；请核对来源，确认可信后把其证书加进 --trust 的文件".formatted(name(signer)),
                "the signer %s is not among the trusted certificates; check where it comes from, and add its certificate to the file of --trust if it can be trusted"
                        .formatted(name(signer)));
    }

    private static String day(java.util.Date date) {
        return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
