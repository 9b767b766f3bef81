package org.hengzhun.rest.job;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Attributes;
import org.hengzhun.rest.reply.StandardHeaders;
import org.jspecify.annotations.Nullable;

/** What stands for the connection where a request comes from a file. */
final class StoredConnection extends Attributes.Mapped implements ConnectionMetaData {

    /** The host such a request names: this machine. */
    static final String HOST = "127.0.0.1";

    private final Job job;
    private final Connector connector;
    private final HttpConfiguration configuration = new HttpConfiguration();

    StoredConnection(Job job, Server server) {
        this.job = job;
        this.connector = server.getConnectors()[0];
        configuration.setSendServerVersion(false);
        configuration.addCustomizer(new StandardHeaders());
        configuration.addCustomizer((request, headers) -> {
            request.setAttribute(Job.ATTRIBUTE, job);
            job.account().give(request);
            return request;
        });
    }

    @Override
    public String getId() {
        return job.id();
    }

    @Override
    public HttpConfiguration getHttpConfiguration() {
        return configuration;
    }

    @Override
    public HttpVersion getHttpVersion() {
        return HttpVersion.HTTP_1_1;
    }

    @Override
    public String getProtocol() {
        return HttpVersion.HTTP_1_1.asString();
    }

    @Override
    public @Nullable Connection getConnection() {
        return null;
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public Connector getConnector() {
        return connector;
    }

    @Override
    public boolean isPersistent() {
        return true;
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return InetSocketAddress.createUnresolved(HOST, 0);
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return getRemoteSocketAddress();
    }
}
