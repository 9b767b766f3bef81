package org.hengzhun.rest;

import com.google.common.collect.ImmutableList;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.rest.guard.JobLimits;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.OtherOrigins;
import org.hengzhun.rest.ops.DecisionFile;
import org.hengzhun.rest.setting.Setting;
import org.hengzhun.rest.setting.Settings;
import org.jspecify.annotations.Nullable;

/**
 * How one server is set up.
 *
 * @param host address it listens on
 * @param port port it listens on; 0 for any that is free
 * @param policies folders of policies beside the shipped ones, watched for changes
 * @param keys file of the hashes of bearer keys, or null where none are asked for
 * @param rate requests a second that one caller may make; 0 for any number
 * @param language in which its operator is told that it serves
 * @param base what stands before every address, such as {@code /hengzhun}; empty where nothing does
 * @param others pages of other servers whose scripts may ask it
 * @param trust file of the certificates whose policies alone are accepted, or null for anybody's
 * @param decisions where decisions are kept; null for nowhere
 * @param tls certificate and private key of HTTPS; null for HTTP
 */
public record ServerSettings(
        String host,
        int port,
        ImmutableList<Path> policies,
        @Nullable Path keys,
        int rate,
        Limits limits,
        Language language,
        String base,
        OtherOrigins others,
        @Nullable Path trust,
        @Nullable DecisionFile decisions,
        @Nullable TlsKeyStore tls) {

    /** Settings told in Chinese. */
    public ServerSettings(
            String host, int port, ImmutableList<Path> policies, @Nullable Path keys, int rate, Limits limits) {
        this(host, port, policies, keys, rate, limits, Language.ZH, "", OtherOrigins.NONE, null, null, null);
    }

    /** Where a server listens unless told otherwise: reachable from this machine only. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final Pattern BASE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+|");

    private static final int MOST_MEGABYTES = 1_000_000;

    private static final long BYTES_OF_MEGABYTE = 1_000_000;

    private static final int MOST_JOBS = 1_000;

    private static final int MOST_MINUTES = 100_000;

    private static final int MOST_PORTS = 65_535;

    /** Those that words such as {@code --port=8080} say, as {@link #of(Settings, String)} reads them. */
    static ServerSettings of(String... words) {
        return of(Settings.of(List.of(words), Map.of()), null);
    }

    /**
     * Those an operator said.
     *
     * @param tlsPassword of the key store, where no file holds it
     * @throws RefusedException with everything that is wrong with them, or when keys are missing where others could reach the
     *     server
     */
    static ServerSettings of(Settings said, @Nullable String tlsPassword) {
        ServerSettings settings = new ServerSettings(
                said.text(
                        Setting.HOST,
                        ServerSettings::isHost,
                        "不是主机；请写本机的地址，例如 127.0.0.1 或 0.0.0.0",
                        "is no host; name an address of this machine, such as 127.0.0.1 or 0.0.0.0"),
                said.whole(Setting.PORT, MOST_PORTS),
                policies(said),
                said.path(Setting.KEYS),
                said.whole(Setting.RATE, Integer.MAX_VALUE),
                Limits.DEFAULT.with(jobs(said)),
                language(said),
                base(said),
                others(said),
                said.path(Setting.TRUST),
                decisions(said),
                TlsKeyStore.of(said, tlsPassword));
        try {
            settings.checked();
        } catch (RefusedException open) {
            said.wrong(open);
        }
        said.refuseWhatIsWrong();
        return settings;
    }

    private static JobLimits jobs(Settings said) {
        int running = said.whole(Setting.JOBS_RUNNING, MOST_JOBS);
        return JobLimits.DEFAULT
                .of(said.whole(Setting.JOBS_WAITING, MOST_JOBS), running == 0 ? JobLimits.DEFAULT.running() : running)
                .of(
                        said.whole(Setting.JOBS_DISK, MOST_MEGABYTES) * BYTES_OF_MEGABYTE,
                        Duration.ofMinutes(said.whole(Setting.JOBS_KEPT, MOST_MINUTES)));
    }

    private static ImmutableList<Path> policies(Settings said) {
        return said.paths(
                Setting.POLICIES,
                place -> Files.isDirectory(place) || Files.isRegularFile(place),
                "不存在；请写政策包所在的文件夹，或打成的 .zip",
                "does not exist; name the folder of a policy pack, or its zip");
    }

    private static Language language(Settings said) {
        String language = said.text(Setting.LANG, text -> text.matches("zh|en"), "应为 zh 或 en", "must be zh or en");
        return language.equals("en") ? Language.EN : Language.ZH;
    }

    private static String base(Settings said) {
        return said.text(
                Setting.BASE,
                text -> BASE.matcher(text).matches(),
                "应写成 /路径，例如 /hengzhun：字母、数字、.、_、- 和中间的斜线，末尾没有斜线",
                "must be like /hengzhun: letters, digits, ., _, - and slashes between, none at the end");
    }

    private static OtherOrigins others(Settings said) {
        return OtherOrigins.of(said.texts(
                Setting.CORS,
                OtherOrigins::isOrigin,
                "应写成 https://主机 或 https://主机:端口，小写，后面没有斜线；逐个写明，不能用 *",
                "must be like https://host or https://host:port, in small letters and without a slash after"
                        + " it; name each one, * will not do"));
    }

    private static @Nullable DecisionFile decisions(Settings said) {
        Path file = said.path(Setting.DECISIONS);
        long most = said.whole(Setting.DECISIONS_SIZE, MOST_MEGABYTES) * BYTES_OF_MEGABYTE;
        boolean masked = said.on(Setting.DECISIONS_MASKED);
        return file == null ? null : new DecisionFile(file, most, masked);
    }

    /** These settings with something before every address, and pages of others. */
    ServerSettings at(String prefix, OtherOrigins pages) {
        return new ServerSettings(
                host, port, policies, keys, rate, limits, language, prefix, pages, trust, decisions, tls);
    }

    /** These settings with every decision kept. */
    ServerSettings keeping(DecisionFile kept) {
        return new ServerSettings(host, port, policies, keys, rate, limits, language, base, others, trust, kept, tls);
    }

    /** These settings with HTTPS instead of HTTP. */
    ServerSettings securedBy(TlsKeyStore store) {
        return new ServerSettings(
                host, port, policies, keys, rate, limits, language, base, others, trust, decisions, store);
    }

    /**
     * These settings, found fit.
     *
     * @throws RefusedException when others could reach the server without a key
     */
    ServerSettings checked() {
        if (!isLoopback() && keys == null) {
            throw new RefusedException(
                    "在 %s 上监听，别的机器也能访问：请给出密钥文件（--keys，或设置文件里的 keys），或只在 127.0.0.1 上监听".formatted(host),
                    "others can reach %s: name a file of keys (--keys, or keys in the file of settings), or listen on 127.0.0.1 only"
                            .formatted(host));
        }
        return this;
    }

    /** Whether only this machine can reach the server. */
    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException gone) {
            return false;
        }
    }

    private static boolean isHost(String host) {
        try {
            return !host.isEmpty() && InetAddress.getByName(host) != null;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Where it serves, for people. */
    String address(int actual) {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "%s://%s:%d%s/".formatted(tls == null ? "http" : "https", name, actual, base);
    }
}
