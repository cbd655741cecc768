/** Letting people in, with the network and without. */
package org.banjie.sweeping.gate;
