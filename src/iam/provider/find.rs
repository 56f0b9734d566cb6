//! Finding providers by their ARNs.

use std::rc::Rc;

use crate::account::Provider;
use crate::engine::arn::Arn;
use crate::error::{Error, INVALID_INPUT, NO_SUCH_ENTITY};
use crate::iam::call::Call;

/// What the names of SAML providers begin with.
pub const SAML: &str = "saml-provider/";
/// What the names of OpenID Connect providers begin with.
pub const OPEN_ID: &str = "oidc-provider/";

impl Call<'_> {
    pub fn saml_provider(&self, arn: &str) -> Result<Rc<Provider>, Error> {
        self.provider(arn, SAML, &|| ["Manifest not found for arn ", arn].concat())
    }

    pub fn open_id_provider(&self, arn: &str) -> Result<Rc<Provider>, Error> {
        self.provider(arn, OPEN_ID, &|| ["OpenIDConnect Provider not found for arn ", arn].concat())
    }

    /// A provider of a kind. What is the ARN of nothing of that kind is InvalidInput. [C]
    pub(super) fn provider(&self, arn: &str, kind: &str, missing: &dyn Fn() -> String) -> Result<Rc<Provider>, Error> {
        let is_of_kind = |arn: &Arn| arn.is_arn() && arn.service() == "iam" && arn.rest().starts_with(kind);
        if Arn::split(arn).filter(is_of_kind).is_none() {
            return Err(INVALID_INPUT.says(["ARN ", arn, " is not valid."].concat()));
        }
        self.account.providers.get(arn).cloned().ok_or_else(|| NO_SUCH_ENTITY.says(missing()))
    }

    /// The providers of a kind in the order of their names.
    pub(super) fn providers(&self, kind: &str) -> impl Iterator<Item = &Rc<Provider>> {
        self.account.providers.iter().filter(move |provider| provider.name.starts_with(kind))
    }
}
