package org.trialgraph.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(unpacked)");
        return new String[] {
            "trialgraph " + version,
            "Java " + System.getProperty("java.version") + ", Jena " + org.apache.jena.Jena.VERSION
        };
    }
}
