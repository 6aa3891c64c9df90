resource "aws_db_instance" "orders" { # expect: rds-deletion-protection
  instance_class          = "db.r7g.large"
  engine                  = "postgres"
  multi_az                = true
  backup_retention_period = 7
}

resource "aws_rds_cluster" "aurora" {
  engine              = "aurora-postgresql"
  deletion_protection = false # expect: rds-deletion-protection
}
