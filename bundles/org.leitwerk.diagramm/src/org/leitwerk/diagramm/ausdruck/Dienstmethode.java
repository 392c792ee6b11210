package org.leitwerk.diagramm.ausdruck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.eclipse.emf.ecore.EObject;

/** One Java method that serves as a service, with the object it is called on. */
final class Dienstmethode {

    private final Object erweiterung;
    private final Method methode;
    private final Class<?>[] typen;

    Dienstmethode(Object erweiterung, Method methode) {
        this.erweiterung = erweiterung;
        this.methode = methode;
        typen = methode.getParameterTypes();
        for (int i = 0; i < typen.length; i++) {
            typen[i] = huelle(typen[i]);
        }
        // services of a bundle need not be exported and their class need not be public
        methode.trySetAccessible();
    }

    Class<?> empfaengertyp() {
        return typen[0];
    }

    boolean fuerModellelemente() {
        return EObject.class.isAssignableFrom(typen[0]);
    }

    boolean passt(Object[] argumente) {
        for (int i = 0; i < argumente.length; i++) {
            if (argumente[i] != null && !typen[i + 1].isInstance(argumente[i])) {
                return false;
            }
        }
        return true;
    }

    Object rufe(Object empfaenger, Object[] argumente) {
        Object[] alle = new Object[argumente.length + 1];
        alle[0] = empfaenger;
        System.arraycopy(argumente, 0, alle, 1, argumente.length);
        try {
            return methode.invoke(erweiterung, alle);
        } catch (InvocationTargetException geworfen) {
            Throwable ursache = geworfen.getTargetException();
            if (ursache instanceof VirtualMachineError schwer && !(schwer instanceof StackOverflowError)) {
                throw schwer;
            }
            throw new Ausdrucksfehler("Der Dienst „" + methode.getName() + "“ ist gescheitert: " + ursache, ursache);
        } catch (IllegalAccessException | IllegalArgumentException unerreichbar) {
            throw new Ausdrucksfehler(
                    "Der Dienst „" + methode.getName() + "“ lässt sich nicht aufrufen.", unerreichbar);
        }
    }

    private static Class<?> huelle(Class<?> typ) {
        if (!typ.isPrimitive()) {
            return typ;
        }
        return java.lang.invoke.MethodType.methodType(typ).wrap().returnType();
    }
}
