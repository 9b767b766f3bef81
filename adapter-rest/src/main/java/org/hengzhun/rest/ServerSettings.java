package org.hengzhun.rest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.OtherOrigins;
import org.hengzhun.rest.ops.DecisionFile;
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
        @Nullable DecisionFile decisions) {

    /** Settings told in Chinese. */
    public ServerSettings(
            String host, int port, ImmutableList<Path> policies, @Nullable Path keys, int rate, Limits limits) {
        this(host, port, policies, keys, rate, limits, Language.ZH, "", OtherOrigins.NONE, null, null);
    }

    /** Where a server listens unless told otherwise: reachable from this machine only. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final Pattern BASE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+|");

    private static final int DEFAULT_PORT = 8080;

    private static final int DEFAULT_MEGABYTES = 100;

    private static final int MOST_MEGABYTES = 1_000_000;

    private static final int MOST_PORTS = 65_535;

    /**
     * Reads settings from words such as {@code --port=8080}.
     *
     * @throws RefusedException when a word is not understood, or keys are missing where others could reach the server
     */
    static ServerSettings of(String... words) {
        String host = LOOPBACK;
        int port = DEFAULT_PORT;
        int rate = 0;
        Language language = Language.ZH;
        Path keys = null;
        String base = "";
        List<String> others = new ArrayList<>();
        Path trust = null;
        Path decisions = null;
        int megabytes = DEFAULT_MEGABYTES;
        boolean masked = false;
        List<Path> policies = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value = equals < 0 ? "" : word.substring(equals + 1);
            switch (name) {
                case "--host" -> host = value;
                case "--port" -> port = whole(name, value, MOST_PORTS);
                case "--rate" -> rate = whole(name, value, Integer.MAX_VALUE);
                case "--keys" -> keys = Path.of(value);
                case "--lang" -> language = value.equals("en") ? Language.EN : Language.ZH;
                case "--base" -> base = base(value);
                case "--cors" ->
                    others.addAll(
                            Splitter.on(',').trimResults().omitEmptyStrings().splitToList(value));
                case "--trust" -> trust = Path.of(value);
                case "--decisions" -> decisions = Path.of(value);
                case "--decisions-size" -> megabytes = whole(name, value, MOST_MEGABYTES);
                case "--decisions-masked" -> masked = true;
                case "--policies" -> policies.add(Path.of(value));
                default ->
                    throw new RefusedException("没有选项 %s".formatted(name), "there is no option %s".formatted(name));
            }
        }
        DecisionFile kept = decisions == null ? null : new DecisionFile(decisions, megabytes * 1_000_000L, masked);
        return new ServerSettings(
                        host,
                        port,
                        ImmutableList.copyOf(policies),
                        keys,
                        rate,
                        Limits.DEFAULT,
                        language,
                        base,
                        OtherOrigins.of(others),
                        trust,
                        kept)
                .checked();
    }

    /** These settings with something before every address, and pages of others. */
    ServerSettings at(String prefix, OtherOrigins pages) {
        return new ServerSettings(
                host, port, policies, keys, rate, limits, language, base(prefix), pages, trust, decisions);
    }

    /** These settings with every decision kept. */
    ServerSettings keeping(DecisionFile kept) {
        return new ServerSettings(host, port, policies, keys, rate, limits, language, base, others, trust, kept);
    }

    private static String base(String value) {
        if (!BASE.matcher(value).matches()) {
            throw new RefusedException(
                    "--base（%s）应写成 /路径，例如 /hengzhun：字母、数字、.、_、- 和中间的斜线，末尾没有斜线".formatted(value),
                    "--base (%s) must be like /hengzhun: letters, digits, ., _, - and slashes between, none at the end"
                            .formatted(value));
        }
        return value;
    }

    private static int whole(String name, String value, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, in the same words as a number out of its range.
        }
        throw new RefusedException(
                "%s（%s）应为 0 到 %d 的整数".formatted(name, value, most),
                "%s (%s) must be a whole number from 0 to %d".formatted(name, value, most));
    }

    /**
     * These settings, found fit.
     *
     * @throws RefusedException when others could reach the server without a key
     */
    ServerSettings checked() {
        if (!isLoopback() && keys == null) {
            throw new RefusedException(
                    "在 %s 上监听，别的机器也能访问：请用 --keys 文件 给出密钥的 SHA-256（每行一个），或去掉 --host".formatted(host),
                    "others can reach %s: name a file with the SHA-256 of each key in --keys, or drop --host"
                            .formatted(host));
        }
        return this;
    }

    /** Whether only this machine can reach the server. */
    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new RefusedException(
                    "没有主机 %s；请写本机的地址，例如 127.0.0.1 或 0.0.0.0".formatted(host),
                    "there is no host %s; name an address of this machine, such as 127.0.0.1 or 0.0.0.0"
                            .formatted(host));
        }
    }
}
