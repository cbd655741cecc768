/** The pages of signing in. */
package org.banjie.access.signin;
