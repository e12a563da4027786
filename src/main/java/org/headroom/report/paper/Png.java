package org.headroom.report.paper;

/// A picture in the PNG format. The bytes are not to be changed.
public record Png(byte[] bytes) {}
