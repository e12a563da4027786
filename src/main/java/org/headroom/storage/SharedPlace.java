package org.headroom.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A folder that other computers write to as well: on a network, or kept the same by a cloud
/// service. A database is not worked on there, since neither keeps its lock nor its order of
/// writing.
///
/// @param words as people are told, `a network folder (cifs)`
public record SharedPlace(String words) {

    /// What the operating system calls file systems of other computers.
    private static final List<String> NETWORK =
            List.of("nfs", "cifs", "smb", "afpfs", "webdav", "davfs", "9p", "fuse.", "osxfuse");

    /// Folders of cloud services by the beginning of their names, with what people call the
    /// service.
    private static final List<List<String>> CLOUD =
            List.of(
                    List.of("onedrive", "OneDrive"),
                    List.of("dropbox", "Dropbox"),
                    List.of("google drive", "Google Drive"),
                    List.of("googledrive", "Google Drive"),
                    List.of("my drive", "Google Drive"),
                    List.of("sharepoint", "SharePoint"),
                    List.of("icloud", "iCloud"),
                    List.of("com~apple~clouddocs", "iCloud"));

    /// What the operating system says of where a file is.
    ///
    /// @param type of the file system, as [java.nio.file.FileStore#type]
    /// @param isMapped whether a folder of another computer stands behind the drive's letter
    public record Volume(String type, boolean isMapped) {}

    /// Tells where a file is.
    @FunctionalInterface
    public interface FileSystems {
        Volume of(Path file) throws IOException;

        /// Those of this computer.
        static FileSystems ofSystem() {
            return file -> new Volume(Files.getFileStore(file).type(), WindowsDrive.isRemote(file));
        }
    }

    /// What kind of shared place a file is in, if it is in one.
    ///
    /// @param file absolute
    public static Optional<SharedPlace> of(Path file, FileSystems systems) {
        for (Path part : file) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            for (List<String> service : CLOUD) {
                if (name.startsWith(service.getFirst()) && !part.equals(file.getFileName())) {
                    return Optional.of(new SharedPlace("a folder of " + service.getLast()));
                }
            }
        }
        if (file.toString().startsWith("\\\\")) {
            return Optional.of(new SharedPlace("a network folder"));
        }
        try {
            Volume volume = systems.of(file);
            if (volume.isMapped()) {
                return Optional.of(new SharedPlace("a network drive"));
            }
            String type = volume.type().toLowerCase(Locale.ROOT);
            return NETWORK.stream().anyMatch(type::startsWith)
                    ? Optional.of(new SharedPlace("a network folder (" + type + ")"))
                    : Optional.empty();
        } catch (IOException e) {
            // A file that is not there yet is told of when it is opened.
            return Optional.empty();
        }
    }
}
