/** A comparison as a second person reads it before signing: in the words of the forms, what is new in full, layout apart. */
package org.banjie.studio.review;
