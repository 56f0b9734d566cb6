//! The services that keep a role for themselves: from the documentation of each.

/// The role that belongs to a service.
pub struct Service {
    /// The role's name, without a suffix.
    pub role: String,
    /// The managed policy of `/aws-service-role/` that it has, as far as one is known.
    pub policy: Option<&'static str>,
    /// Whether there may be several, told apart by suffixes.
    pub takes_suffix: bool,
}

const DOMAIN: &str = ".amazonaws.com";

/// The role of the service with this principal; `None` for what is no principal of a service.
///
/// What a service that is not in the table calls its role is guessed from its principal; it has no
/// policy and takes no suffix. [C]
pub fn find(principal: &str) -> Option<Service> {
    let service = principal.strip_suffix(".cn").unwrap_or(principal).strip_suffix(DOMAIN)?;
    if !service.split('.').all(is_label) {
        return None;
    }
    let mut rows = SERVICES.lines().map(|row| row.split(' ').collect::<Vec<_>>());
    let known = rows.find(|row| row[0] == service).filter(|_| principal.ends_with(DOMAIN));
    Some(match known.as_deref() {
        Some([_, name, policy, rest @ ..]) => {
            Service { role: role_of(name), policy: Some(policy), takes_suffix: !rest.is_empty() }
        }
        _ => Service { role: role_of(&guessed_name(service)), policy: None, takes_suffix: false },
    })
}

/// Service principals are compared with their case, and have small letters only.
fn is_label(label: &str) -> bool {
    !label.is_empty() && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn role_of(name: &str) -> String {
    format!("AWSServiceRoleFor{name}")
}

/// The first label with a capital.
fn guessed_name(service: &str) -> String {
    let mut letters = service.chars().take_while(|c| *c != '.');
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// A service a line: its principal before `.amazonaws.com`, the role's name behind
/// `AWSServiceRoleFor`, the policy, and `suffix` where there may be a role for each use.
const SERVICES: &str = "\
access-analyzer AccessAnalyzer AccessAnalyzerServiceRolePolicy
accountdiscovery.ssm AmazonSSM_AccountDiscovery AWSSystemsManagerAccountDiscoveryServicePolicy
acm CertificateManager CertificateManagerServiceRolePolicy
airflow AmazonMWAA AmazonMWAAServiceRolePolicy
apidestinations.events AmazonEventBridgeApiDestinations AmazonEventBridgeApiDestinationsServiceRolePolicy
application-insights ApplicationInsights CloudwatchApplicationInsightsServiceLinkedRolePolicy
appmesh AppMesh AWSAppMeshServiceRolePolicy
apprunner AppRunner AppRunnerServiceRolePolicy
appstream.application-autoscaling ApplicationAutoScaling_AppStreamFleet AWSApplicationAutoscalingAppStreamFleetPolicy
auditmanager AuditManager AWSAuditManagerServiceRolePolicy
autoscaling AutoScaling AutoScalingServiceRolePolicy suffix
autoscaling-plans AutoScalingPlans_EC2AutoScaling AWSAutoScalingPlansEC2AutoScalingPolicy
backup Backup AWSBackupServiceLinkedRolePolicyForBackup
batch Batch BatchServiceRolePolicy
braket AmazonBraket AmazonBraketServiceRolePolicy
bugbust BugBust AWSBugBustServiceRolePolicy
cassandra.application-autoscaling ApplicationAutoScaling_CassandraTable AWSApplicationAutoscalingCassandraTablePolicy
channels.lex LexChannels LexChannelPolicy
chime AmazonChime AmazonChimeServiceRolePolicy
cks.kms KeyManagementServiceCustomKeyStores AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy
cloud9 AWSCloud9 AWSCloud9ServiceRolePolicy
cloudhsm CloudHSM CloudHSMServiceRolePolicy
cloudtrail CloudTrail CloudTrailServiceRolePolicy
cloudwatch-crossaccount CloudWatchCrossAccount CloudWatch-CrossAccountAccess
codeguru-reviewer AmazonCodeGuruReviewer AmazonCodeGuruReviewerServiceRolePolicy
codestar-notifications CodeStarNotifications AWSCodeStarNotificationsServiceRolePolicy
cognito-idp AmazonCognitoIdp AmazonCognitoIdpServiceRolePolicy
comprehend.application-autoscaling ApplicationAutoScaling_ComprehendEndpoint AWSApplicationAutoscalingComprehendEndpointPolicy
compute-optimizer ComputeOptimizer ComputeOptimizerServiceRolePolicy
config Config AWSConfigServiceRolePolicy
config-conforms ConfigConforms ConfigConformsServiceRolePolicy
config-multiaccountsetup ConfigMultiAccountSetup AWSConfigMultiAccountSetupPolicy
connect AmazonConnect AmazonConnectServiceLinkedRolePolicy suffix
continuousexport.discovery ApplicationDiscoveryServiceContinuousExport ApplicationDiscoveryServiceContinuousExportServiceRolePolicy
custom-resource.application-autoscaling ApplicationAutoScaling_CustomResource AWSApplicationAutoScalingCustomResourcePolicy
dax DAX DAXServiceRolePolicy
delivery.logs LogDelivery AWSServiceRoleForLogDeliveryPolicy
devops-guru DevOpsGuru AmazonDevOpsGuruServiceRolePolicy
directconnect DirectConnect AWSDirectConnectServiceRolePolicy
dynamodb.application-autoscaling ApplicationAutoScaling_DynamoDBTable AWSApplicationAutoscalingDynamoDBTablePolicy
ec2.application-autoscaling ApplicationAutoScaling_EC2SpotFleetRequest AWSApplicationAutoscalingEC2SpotFleetRequestPolicy
ec2fleet EC2Fleet AWSEC2FleetServiceRolePolicy
ecs ECS AmazonECSServiceRolePolicy
ecs.application-autoscaling ApplicationAutoScaling_ECSService AWSApplicationAutoscalingECSServicePolicy
eks AmazonEKS AmazonEKSServiceRolePolicy
eks-connector AmazonEKSConnector AmazonEKSConnectorServiceRolePolicy
eks-fargate AmazonEKSForFargate AmazonEKSForFargateServiceRolePolicy
eks-nodegroup AmazonEKSNodegroup AWSServiceRoleForAmazonEKSNodegroup
elasticache ElastiCache ElastiCacheServiceRolePolicy
elasticache.application-autoscaling ApplicationAutoScaling_ElastiCacheRG AWSApplicationAutoscalingElastiCacheRGPolicy
elasticbeanstalk ElasticBeanstalk AWSElasticBeanstalkServiceRolePolicy
elasticfilesystem AmazonElasticFileSystem AmazonElasticFileSystemServiceRolePolicy
elasticloadbalancing ElasticLoadBalancing AWSElasticLoadBalancingServiceRolePolicy
elasticmapreduce EMRCleanup AmazonEMRCleanupPolicy
email.cognito-idp AmazonCognitoIdpEmailService AmazonCognitoIdpEmailServiceRolePolicy
emr-containers AmazonEMRContainers AmazonEMRContainersServiceRolePolicy
es AmazonElasticsearchService AmazonElasticsearchServiceRolePolicy
events CloudWatchEvents CloudWatchEventsServiceRolePolicy
events.workmail AmazonWorkMailEvents AmazonWorkMailEventsServiceRolePolicy
fis FIS AmazonFISServiceRolePolicy
fms FMS FMSServiceRolePolicy
fsx AmazonFSx AmazonFSxServiceRolePolicy
globalaccelerator GlobalAccelerator AWSGlobalAcceleratorSLRPolicy
grafana AmazonGrafana AmazonGrafanaServiceLinkedRolePolicy
guardduty AmazonGuardDuty AmazonGuardDutyServiceRolePolicy
imagebuilder ImageBuilder AWSServiceRoleForImageBuilder
inspector AmazonInspector AmazonInspectorServiceRolePolicy
inspector2 AmazonInspector2 AmazonInspector2ServiceRolePolicy
iotsitewise IoTSiteWise AWSServiceRoleForIoTSiteWise
ipam IPAM AWSIPAMServiceRolePolicy
ivs IVSRecordToS3 IVSRecordToS3
kafka Kafka KafkaServiceRolePolicy
kafka.application-autoscaling ApplicationAutoScaling_KafkaCluster AWSApplicationAutoscalingKafkaClusterPolicy
kafkaconnect KafkaConnect KafkaConnectServiceRolePolicy
lakeformation LakeFormationDataAccess LakeFormationDataAccessServiceRolePolicy
lambda.application-autoscaling ApplicationAutoScaling_LambdaConcurrency AWSApplicationAutoscalingLambdaConcurrencyPolicy
lex LexBots LexBotPolicy
lexv2 LexV2Bots AmazonLexV2BotPolicy suffix
license-management.marketplace MarketplaceLicenseManagement AWSMarketplaceLicenseManagementServiceRolePolicy
license-manager AWSLicenseManagerRole AWSLicenseManagerServiceRolePolicy
license-manager.master-account AWSLicenseManagerMasterAccountRole AWSLicenseManagerMasterAccountRolePolicy
license-manager.member-account AWSLicenseManagerMemberAccountRole AWSLicenseManagerMemberAccountRolePolicy
logger.cloudfront CloudFrontLogger AWSCloudFrontLogger
macie AmazonMacie AmazonMacieServiceRolePolicy
maintenance.elasticbeanstalk ElasticBeanstalkMaintenance AWSElasticBeanstalkMaintenance
malware-protection.guardduty AmazonGuardDutyMalwareProtection AmazonGuardDutyMalwareProtectionServiceRolePolicy
managedupdates.elasticbeanstalk ElasticBeanstalkManagedUpdates AWSElasticBeanstalkManagedUpdatesServiceRolePolicy
management.chatbot AWSChatbot AWSChatbotServiceLinkedRolePolicy
mediatailor MediaTailor AWSMediaTailorServiceRolePolicy
member.org.stacksets.cloudformation CloudFormationStackSetsOrgMember CloudFormationStackSetsOrgMemberServiceRolePolicy
memorydb MemoryDB MemoryDBServiceRolePolicy
mgn ApplicationMigrationService AWSApplicationMigrationServiceRolePolicy
migrationhub MigrationHub MigrationHubServiceRolePolicy
migrationhub-strategy MigrationHubStrategy AWSMigrationHubStrategyServiceRolePolicy
mq AmazonMQ AmazonMQServiceRolePolicy
mrk.kms KeyManagementServiceMultiRegionKeys AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy
neptune.application-autoscaling ApplicationAutoScaling_NeptuneCluster AWSApplicationAutoscalingNeptuneClusterPolicy
network-firewall NetworkFirewall AWSNetworkFirewallServiceRolePolicy
opensearchservice AmazonOpenSearchService AmazonOpenSearchServiceRolePolicy
ops.apigateway APIGateway APIGatewayServiceRolePolicy
opsdatasync.ssm SystemsManagerOpsDataSync AWSSystemsManagerOpsDataSyncServiceRolePolicy
opsinsights.ssm AmazonSSM_OpsInsights AWSSSMOpsInsightsServiceRolePolicy
organizations Organizations AWSOrganizationsServiceTrustPolicy
panorama AWSPanorama AWSPanoramaServiceLinkedRolePolicy
pullthroughcache.ecr ECRPullThroughCache AWSECRPullThroughCache_ServiceRolePolicy
rds RDS AmazonRDSServiceRolePolicy
rds.application-autoscaling ApplicationAutoScaling_RDSCluster AWSApplicationAutoscalingRDSClusterPolicy
redshift Redshift AmazonRedshiftServiceLinkedRolePolicy
replication.dynamodb DynamoDBReplication DynamoDBReplicationServiceRolePolicy
replication.ecr ECRReplication ECRReplicationServiceRolePolicy
replicator.lambda LambdaReplicator AWSLambdaReplicator
reports.backup BackupReports AWSServiceRolePolicyForBackupReports
resource-explorer-2 ResourceExplorer AWSResourceExplorerServiceRolePolicy
robomaker RoboMaker AWSRoboMakerServicePolicy
rolesanywhere RolesAnywhere AWSRolesAnywhereServicePolicy
route53resolver Route53Resolver Route53ResolverServiceRolePolicy
sagemaker.application-autoscaling ApplicationAutoScaling_SageMakerEndpoint AWSApplicationAutoscalingSageMakerEndpointPolicy
schemas Schemas AmazonEventBridgeSchemasServiceRolePolicy
securityhub SecurityHub AWSSecurityHubServiceRolePolicy
servicecatalog-appregistry AWSServiceCatalogAppRegistry AWSServiceCatalogAppRegistryServiceRolePolicy
servicequotas ServiceQuotas ServiceQuotasServiceRolePolicy
shield AWSShield AWSShieldServiceRolePolicy
sms SMS AWSServiceRoleForSMS
spot EC2Spot AWSEC2SpotServiceRolePolicy
spotfleet EC2SpotFleet AWSEC2SpotFleetServiceRolePolicy
ssm AmazonSSM AmazonSSMServiceRolePolicy
ssm-incidents IncidentManager AWSIncidentManagerServiceRolePolicy
sso SSO AWSSSOServiceRolePolicy
stacksets.cloudformation CloudFormationStackSetsOrgAdmin CloudFormationStackSetsOrgAdminServiceRolePolicy
storage-lens.s3 S3StorageLens S3StorageLensServiceRolePolicy
support Support AWSSupportServiceRolePolicy
transcription.chime AmazonChimeTranscription AmazonChimeTranscriptionServiceLinkedRolePolicy
transitgateway VPCTransitGateway AWSVPCTransitGatewayServiceRolePolicy
trustedadvisor TrustedAdvisor AWSTrustedAdvisorServiceRolePolicy
voiceconnector.chime AmazonChimeVoiceConnector AmazonChimeVoiceConnectorServiceLinkedRolePolicy
waf WAFLogging WAFLoggingServiceRolePolicy
waf-regional WAFRegionalLogging WAFRegionalLoggingServiceRolePolicy
wafv2 WAFV2Logging WAFV2LoggingServiceRolePolicy
";
