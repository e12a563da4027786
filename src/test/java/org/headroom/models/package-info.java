/// The models that travel with the program, held to the published figures they are made from.
package org.headroom.models;
