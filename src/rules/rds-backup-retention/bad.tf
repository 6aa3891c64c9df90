resource "aws_db_instance" "orders" { # expect: rds-backup-retention
  instance_class = "db.r7g.large"
  engine         = "postgres"
  multi_az       = true
}

resource "aws_rds_cluster" "aurora" {
  engine                  = "aurora-postgresql"
  backup_retention_period = 90 # expect: rds-backup-retention
}
