package org.headroom.extract;

/// Stops the reading of a file that is refused; becomes a value at the edge of the import.
public final class FileFaultException extends Exception {

    private final transient FileFault fault;

    public FileFaultException(FileFault.Kind kind, String message) {
        super(message, null, false, false);
        this.fault = new FileFault(kind, message);
    }

    public FileFault fault() {
        return fault;
    }
}
